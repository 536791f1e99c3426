package newsroom.sic.intake.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a page: by its byte-order mark, as UTF-8 where it is nothing else, as it was declared on
 * the way, as its own head says, or by its shape, in this order. The HTML Standard (section 13.2.3)
 * does not look at the second; pages that were saved or converted keep a head that is wrong since.
 */
final class Encoding {

    /** As far as browsers look, and then some for pages with long comments above their head. */
    private static final int HEAD = 8192;

    private static final Pattern META =
            Pattern.compile(
                    "<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encoding() {}

    static String decode(byte[] bytes, @Nullable Charset declared) {
        Charset charset = of(bytes, declared);
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset of(byte[] bytes, @Nullable Charset declared) {
        if (opens(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (opens(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (opens(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8 == Utf8.PROVEN) {
            return StandardCharsets.UTF_8;
        }
        if (declared != null) {
            return declared;
        }
        Charset said = said(bytes).orElse(StandardCharsets.UTF_8);
        return said.equals(StandardCharsets.UTF_8) && utf8 == Utf8.NOT_MEANT ? WINDOWS_1252 : said;
    }

    /** How far bytes can be UTF-8. */
    private enum Utf8 {
        /** Text of another encoding is never valid by chance in so many places. */
        PROVEN,
        POSSIBLE,
        NOT_MEANT;

        private static final int ENOUGH = 6;

        static Utf8 of(byte[] bytes) {
            try {
                CharBuffer text =
                        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                return text.chars().filter(c -> c > 0x7F).limit(ENOUGH).count() == ENOUGH
                        ? PROVEN
                        : POSSIBLE;
            } catch (CharacterCodingException broken) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                long strange = text.chars().filter(c -> c == '\uFFFD').count();
                long beyond = text.chars().filter(c -> c > 0x7F).count();
                return strange * 2 < beyond ? POSSIBLE : NOT_MEANT;
            }
        }
    }

    private static boolean opens(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> said(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[] {META, XML}) {
            Matcher found = pattern.matcher(head);
            if (found.find()) {
                return known(found.group(1));
            }
        }
        return Optional.empty();
    }

    /** UTF-16 in a head that was just read as single bytes cannot be meant. */
    private static Optional<Charset> known(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
                return Optional.of(StandardCharsets.UTF_8);
            }
            boolean latin =
                    charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS_1252 : charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}

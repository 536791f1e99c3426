package newsroom.sic.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The name under which a download is kept: made of any words, and harmless on every system. No
 * path, no control or direction marks, no name that a system keeps for itself, short enough.
 */
record FileName(String text) {

    /** File systems stop at 255 bytes; a browser may add " (1)" and ".crdownload". */
    private static final int MOST_BYTES = 180;

    private static final String KEPT_FOR_DEVICES = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?";

    /** Besides letters and digits (RFC 8187, attr-char). */
    private static final String UNESCAPED = "!#$&+-.^_`|~";

    /**
     * The name made of a stem that may hold anything and an ending that is kept whole.
     *
     * @param ending harmless, such as "-exact.csv"
     */
    static FileName of(String stem, String ending) {
        String cut = cut(cleaned(stem), MOST_BYTES - ending.length());
        String name = (cut.isEmpty() ? "sic" : cut) + ending;
        return new FileName(name.matches(KEPT_FOR_DEVICES) ? "_" + name : name);
    }

    /** The header that gives the name (RFC 6266), with a plain one for programs that need it. */
    String contentDisposition() {
        String plain = plain();
        String header = "attachment; filename=\"" + plain + "\"";
        return plain.equals(text) ? header : header + "; filename*=UTF-8''" + escaped();
    }

    private static String cleaned(String stem) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(stem, Normalizer.Form.NFC)
                .codePoints()
                .map(FileName::harmless)
                .filter(c -> c >= 0)
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll("[-.]{2,}", "-").replaceAll("^[-.]+|[-.]+$", "");
    }

    /** The character, a hyphen in its place, or -1 for nothing. */
    private static int harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Character.isWhitespace(c) ? '-' : -1;
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    -1;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    '-';
            default -> "/\\:*?\"<>|%;'".indexOf(c) < 0 ? c : '-';
        };
    }

    /** As much of it as fits, whole characters only. */
    private static String cut(String text, int mostBytes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= mostBytes) {
            return text;
        }
        try {
            String whole =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.IGNORE)
                            .decode(ByteBuffer.wrap(bytes, 0, mostBytes))
                            .toString();
            return whole.replaceAll("[-.]+$", "");
        } catch (CharacterCodingException ignored) {
            throw new IllegalStateException(ignored);
        }
    }

    private String plain() {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7E]+", "_");
    }

    private String escaped() {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0)) {
                escaped.append(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return escaped.toString();
    }
}

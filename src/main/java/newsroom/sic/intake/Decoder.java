package newsroom.sic.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Refusal.Kind;
import newsroom.sic.shared.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file's bytes as text, strictly: it gives the text that the bytes say or a {@link Refusal}
 * with the file's name and the offset of the first bad byte, counted from 0; never a replacement
 * character. What the bytes are decides, not what the name says.
 */
record Decoder(String fileName, int largest) {

    /** In bytes, of a text that is one article. */
    static final int LARGEST = 5 * 1024 * 1024;

    Decoder(String fileName) {
        this(fileName, LARGEST);
    }

    /** With no charset said, the byte-order mark or the bytes' shape decides. */
    Decoded decode(byte[] bytes, @Nullable Charset said) {
        if (bytes.length > largest) {
            throw refusal(Kind.TOO_LARGE, "too-large");
        }
        BinaryFormat.of(bytes)
                .ifPresent(format -> {
                    throw refusal(Kind.UNKNOWN_FORMAT, "binary", format);
                });
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        Charset charset = mark.map(m -> agreed(m, said)).orElseGet(() -> chosen(bytes, said));
        int from = mark.map(ByteOrderMark::length).orElse(0);
        String text = strictly(bytes, from, charset);
        refuseFlaws(text, from, charset);
        if (said == null && charset.equals(Charsets.WINDOWS_1252) && Gibberish.isIn(text)) {
            throw refusal(Kind.INVALID, "which-encoding");
        }
        return new Decoded(
                largest > LARGEST ? PlainText.lines(text) : PlainText.of(fileName, text),
                title(charset, mark.isPresent()));
    }

    private Charset agreed(ByteOrderMark mark, @Nullable Charset said) {
        if (said != null && !mark.agreesWith(said)) {
            throw refusal(
                    Kind.INVALID,
                    "other-mark",
                    Charsets.title(mark.charset()),
                    Charsets.title(said));
        }
        return mark.charset();
    }

    private static Charset chosen(byte[] bytes, @Nullable Charset said) {
        if (said == null) {
            return Charsets.guess(bytes);
        }
        if (said.equals(StandardCharsets.UTF_16)) {
            return StandardCharsets.UTF_16BE;
        }
        // said of a whole batch, of which this one file is something else beyond doubt
        return !Charsets.isUnicode(said) && Utf8Shape.of(bytes).isCertain()
                ? StandardCharsets.UTF_8
                : said;
    }

    private static String title(Charset charset, boolean marked) {
        return charset.equals(StandardCharsets.UTF_8) && marked
                ? "UTF-8 with byte-order mark"
                : Charsets.title(charset);
    }

    private String strictly(byte[] bytes, int from, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out =
                CharBuffer.allocate(
                        (int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 8);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw refusal(
                    Kind.INVALID,
                    "invalid",
                    Charsets.title(charset),
                    "0x%02X".formatted(bytes[in.position()] & 0xFF),
                    in.position());
        }
        return out.flip().toString();
    }

    private void refuseFlaws(String text, int from, Charset charset) {
        int units = 0;
        for (int codePoint : (Iterable<Integer>) text.codePoints()::iterator) {
            if (WellFormed.isFlaw(codePoint) || isControl(codePoint)) {
                int offset = from + text.substring(0, units).getBytes(charset).length;
                var flaw = new WellFormed.Flaw(codePoint, units);
                throw refusal(Kind.INVALID, "flaw", flaw.name(), flaw.number(), offset);
            }
            units += Character.charCount(codePoint);
        }
    }

    /** Everything below the space but tab, line ends and form feeds. */
    private static boolean isControl(int codePoint) {
        return codePoint == 0x7F || (codePoint < 0x20 && (codePoint < 0x09 || codePoint > 0x0D));
    }

    private Refusal refusal(Kind kind, String what, Object... more) {
        return new Refusal(
                kind,
                "intake.refused." + what,
                Stream.concat(Stream.of(fileName), Arrays.stream(more)).toArray());
    }
}

package newsroom.sic.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cost;
import org.jspecify.annotations.Nullable;

/**
 * Prints what it costs to read a text's bytes, and to refuse those that are none: part of {@code
 * bench/formats hostile}. Each is nearly as large as a text may be, with its flaw at the very end.
 */
final class HostileTextsTable {

    private static final String LINE = "Kiev’s “allies” – naïve, £3 and €5\n";
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int MOST = 490_000;

    private HostileTextsTable() {}

    public static void main(String[] none) throws Exception {
        String text = LINE.repeat(MOST / LINE.length());
        become(text.getBytes(UTF_8), null); // the first use of a class is no case
        Cost.head();
        row("27: UTF-8", text.getBytes(UTF_8), null);
        row("27: UTF-8 with its mark", ("\uFEFF" + text).getBytes(UTF_8), null);
        row("27: UTF-16 LE with its mark", ("\uFEFF" + text).getBytes(UTF_16LE), null);
        row("27: UTF-16 BE with its mark", ("\uFEFF" + text).getBytes(UTF_16BE), null);
        row("27: Windows-1252", text.getBytes(WESTERN), null);
        row("27: Windows-1252, said to be UTF-8", text.getBytes(WESTERN), UTF_8);
        row("27: UTF-16 LE, said to be UTF-8", ("\uFEFF" + text).getBytes(UTF_16LE), UTF_8);
        row("27: UTF-8, said to be UTF-16 LE", ("\uFEFF" + text).getBytes(UTF_8), UTF_16LE);
        row(
                "27: Windows-1251, of which nobody says so",
                "Привіт, Києве. ".repeat(30_000).getBytes(Charset.forName("windows-1251")),
                null);
        String marked = "28: %s at the end";
        row(marked.formatted("a byte that is no UTF-8"), with(text, "E9"), null);
        row(marked.formatted("an overlong slash"), with(text, "C0AF"), null);
        row(marked.formatted("an overlong NUL"), with(text, "C080"), null);
        row(marked.formatted("half a pair in UTF-8"), with(text, "EDA0BD"), null);
        row(marked.formatted("a letter beyond Unicode"), with(text, "F4908080"), null);
        row(marked.formatted("a NUL"), with(text, "00"), null);
        row(marked.formatted("a C1 control"), with(text, "C29B"), null);
        row(marked.formatted("a noncharacter"), with(text, "EFBFBE"), null);
        row(
                marked.formatted("half a pair in UTF-16"),
                joined(("\uFEFF" + text).getBytes(UTF_16LE), HexFormat.of().parseHex("3DD8")),
                null);
        row("28: 5 MB of NUL", new byte[5 * 1024 * 1024], null);
    }

    private static void row(String what, byte[] bytes, @Nullable Charset said) throws Exception {
        Cost.row("case " + what, () -> become(bytes, said));
    }

    private static String become(byte[] bytes, @Nullable Charset said) {
        try {
            Decoded read = new Decoder("f").decode(bytes, said);
            return "read as " + read.encoding();
        } catch (Refusal no) {
            return "refused: " + no.key().replace("intake.refused.", "");
        }
    }

    private static byte[] with(String text, String hex) {
        return joined(text.getBytes(UTF_8), HexFormat.of().parseHex(hex));
    }

    private static byte[] joined(byte[] front, byte[] back) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(front);
        all.writeBytes(back);
        return all.toByteArray();
    }
}

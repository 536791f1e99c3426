package newsroom.sic.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that hold others, and those that only seem to. */
class UnpackingTest {

    @Test
    @DisplayName(
            "case 17: an entry that unpacks a thousandfold ends the zip, what came before stands")
    void stopsAtABomb() throws IOException {
        byte[] zip = zip(Map.of("a.txt", new byte[60 * 1024 * 1024]));

        assertThat(refusals(new Upload("bomb.zip", zip)))
                .containsExactly(
                        "bomb.zip unpacks to far more than it is; reading it was stopped.");
    }

    @Test
    @DisplayName("case 17: a zip of 100,000 entries is left behind its 20,000th")
    void stopsAtTooManyEntries() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("__MACOSX/" + i));
                zip.closeEntry();
            }
        }

        assertThat(refusals(new Upload("many.zip", out.toByteArray())))
                .containsExactly("many.zip holds more than 20000 files.");
    }

    @Test
    @DisplayName("case 17: a zip that breaks off tells of what it held until there")
    void tellsAZipThatBreaksOff() throws IOException {
        byte[] whole = zip(Map.of("a.txt", "x".repeat(100).getBytes(UTF_8)));
        byte[] part = Arrays.copyOf(whole, 40);

        assertThat(refusals(new Upload("half.zip", part)))
                .containsExactly("half.zip is no whole zip file: it breaks off, or is damaged.");
    }

    @Test
    @DisplayName("a cell that is longer than any text ends the table")
    void stopsAtAGiantCell() {
        String table = "text\n\"" + "a".repeat(5_000_000) + "\"\n";

        assertThat(refusals(new Upload("wide.csv", table.getBytes(UTF_8))))
                .containsExactly("wide.csv has a cell that is longer than any text.");
    }

    @Test
    void asksForTheColumnThatHoldsTheText() {
        assertThat(refusals(new Upload("t.csv", "a,b\n1,2\n".getBytes(UTF_8))))
                .singleElement()
                .asString()
                .contains("no column that is known to hold the text");
    }

    @Test
    void case17_doesNotBelieveWhatAnEntrySaysOfItsSize() throws IOException {
        byte[] lying = new ForgedZip().entry("a.txt", "x".repeat(60 * 1024 * 1024), 5).bytes();

        assertThat(refusals(new Upload("lying.zip", lying)))
                .containsExactly(
                        "lying.zip unpacks to far more than it is; reading it was stopped.");
    }

    @Test
    void case17_meetsEntriesThatLieOverOneAnotherOnce() throws IOException {
        byte[] overlapping =
                new ForgedZip().entry("a.txt", "Words.", 6).listedAgain(10_000).bytes();

        assertThat(names(new Upload("over.zip", overlapping))).containsExactly("over.zip:a.txt");
    }

    @Test
    void readsEntriesThatSayBehindThemHowLongTheyWere() throws IOException {
        byte[] zip =
                new ForgedZip()
                        .unsaid("a.txt", "Words that hold a PK\3\4 of their own.", 36)
                        .entry("b.txt", "More.", 5)
                        .unsaid("c.txt", "Last.", 5)
                        .bytes();

        assertThat(texts(new Upload("unsaid.zip", zip)))
                .containsExactly("Words that hold a PK\3\4 of their own.", "More.", "Last.");
    }

    @Test
    void case17_doesNotBelieveADirectoryThatSaysMoreThanThereIs() throws IOException {
        byte[] over = new ForgedZip().unsaid("a.txt", "Words.", 6).listedAgain(10_000).bytes();
        byte[] beyond = new ForgedZip().unsaid("a.txt", "Words.", 1_000_000).bytes();
        byte[] other = new ForgedZip().unsaid("a.txt", "Words.", 5).bytes();

        for (byte[] lying : List.of(over, beyond, other)) {
            assertThat(refusals(new Upload("unsaid.zip", lying)))
                    .containsExactly(
                            "unsaid.zip is no whole zip file: it breaks off, or is damaged.");
        }
    }

    @Test
    void case17_saysOfAnEncryptedZipThatItIsOne() throws IOException {
        byte[] locked = new ForgedZip().locked("a.txt", "Words.").bytes();

        assertThat(refusals(new Upload("locked.zip", locked)))
                .containsExactly(
                        "locked.zip is encrypted. Take the password off and bring it in again.");
    }

    @Test
    void case18_takesNamesForWordsAndLinksForTexts() throws IOException {
        byte[] zip =
                new ForgedZip()
                        .entry("../../x.txt", "One.", 4)
                        .entry("/etc/y.txt", "Two.", 4)
                        .entry("C:\\z.txt", "Three.", 6)
                        .entry("CON", "Four.", 5)
                        .entry("nul\0.txt", "Five.", 5)
                        .entry("twice.txt", "Six.", 4)
                        .entry("twice.txt", "Seven.", 6)
                        .link("link.txt", "/etc/passwd")
                        .bytes();

        assertThat(names(new Upload("n.zip", zip)))
                .containsExactly(
                        "n.zip:x.txt",
                        "n.zip:y.txt",
                        "n.zip:z.txt",
                        "n.zip:CON",
                        "n.zip:nul.txt",
                        "n.zip:twice.txt",
                        "n.zip:twice.txt",
                        "n.zip:link.txt");
        assertThat(texts(new Upload("n.zip", zip)))
                .containsExactly(
                        "One.",
                        "Two.",
                        "Three.",
                        "Four.",
                        "Five.",
                        "Six.",
                        "Seven.",
                        "/etc/passwd");
    }

    private static List<String> names(Upload upload) {
        List<String> names = new ArrayList<>();
        Unpacking.of(upload, null).forEachRemaining(each -> names.add(each.name()));
        return names;
    }

    private static List<String> texts(Upload upload) {
        List<String> texts = new ArrayList<>();
        Unpacking.of(upload, null)
                .forEachRemaining(each -> texts.add(new String(((Upload) each).bytes(), UTF_8)));
        return texts;
    }

    private static List<String> refusals(Upload upload) {
        List<String> said = new ArrayList<>();
        Iterator<Incoming> files = Unpacking.of(upload, null);
        while (files.hasNext()) {
            if (files.next() instanceof Incoming.Refused refused) {
                said.add(refused.refusal().sentence());
            }
        }
        return said;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

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
                .contains("no column for the text");
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

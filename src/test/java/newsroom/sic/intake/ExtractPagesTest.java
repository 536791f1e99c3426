package newsroom.sic.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractPagesTest {

    private static final String PAGE =
            "<html><body><article><h1>Harbour</h1><p>The harbour was closed for the third night, the port"
                    + " authority said on Tuesday, after debris fell into the lane.</p></article></body></html>";

    @TempDir private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesTheBodyOfEachPageUnderItsNameWithoutEndings() throws IOException {
        Files.writeString(folder.resolve("plain.html"), PAGE);
        Files.write(folder.resolve("packed.v2.html.gz"), packed(PAGE));
        Files.writeString(folder.resolve("notes.txt"), "not a page");

        JsonNode texts = extracted();

        assertThat(texts.propertyNames()).containsExactly("packed.v2", "plain");
        assertThat(texts.path("plain").asString())
                .startsWith("The harbour was closed")
                .endsWith("the lane.");
        assertThat(texts.path("packed.v2")).isEqualTo(texts.path("plain"));
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void givesAnEmptyTextForAPageThatCannotBeReadAndGoesOn() throws IOException {
        Files.writeString(folder.resolve("good.html"), PAGE);
        Files.write(folder.resolve("torn.html.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
        Files.write(folder.resolve("large.html"), new byte[11 * 1024 * 1024]);
        Files.write(folder.resolve("empty.html"), new byte[0]);

        JsonNode texts = extracted();

        assertThat(texts.path("torn").asString()).isEmpty();
        assertThat(texts.path("large").asString()).isEmpty();
        assertThat(texts.path("empty").asString()).isEmpty();
        assertThat(texts.path("good").asString()).isNotEmpty();
        assertThat(err.toString(UTF_8).lines())
                .hasSize(2)
                .anyMatch(line -> line.equals("large: The page is larger than 10 MB."))
                .anyMatch(line -> line.startsWith("torn: "));
    }

    @Test
    void saysWhatItNeeds() {
        int exitCode = ExtractPages.run(System.out, new PrintStream(err, true, UTF_8), "IN");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("extract IN OUT.json");
    }

    private JsonNode extracted() throws IOException {
        Path to = folder.resolve("out.json");
        var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);

        int exitCode =
                ExtractPages.run(
                        out, new PrintStream(err, true, UTF_8), folder.toString(), to.toString());

        assertThat(exitCode).isZero();
        return JsonMapper.shared().readTree(to.toFile());
    }

    private static byte[] packed(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}

package newsroom.sic.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Formats;
import newsroom.sic.intake.format.Told;
import newsroom.sic.intake.format.Unreadable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts, tables and archives as real programs write them, and beside each what is to be read in it:
 * every file or row under its name, as its format gives it up.
 */
class HoldersTest {

    private static final Path CORPUS = Path.of("src/test/resources/formats");

    @TestFactory
    Stream<DynamicTest> readsWhatStandsInTheFile() {
        return Stream.of("text", "csv", "jsonl", "zip")
                .flatMap(HoldersTest::files)
                .map(file ->
                        DynamicTest.dynamicTest(
                                CORPUS.relativize(file).toString(),
                                () ->
                                        assertThat(read(file))
                                                .isEqualTo(Files.readString(expected(file)))));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> found = Files.list(CORPUS.resolve(folder))) {
            return found
                    .filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) throws IOException {
        var told = new StringBuilder();
        var upload = new Upload(file.getFileName().toString(), Files.readAllBytes(file));
        Unpacking.of(upload, null)
                .forEachRemaining(each ->
                        told.append(
                                switch (each) {
                                    case Incoming.Refused no ->
                                            no.refusal().sentence() + "\n#####\n";
                                    case Upload one -> tried(one) + "#####\n";
                                }));
        return told.toString();
    }

    private static String tried(Upload one) {
        try {
            return told(one);
        } catch (Unreadable no) {
            return Reasons.of(one.name(), no).sentence() + "\n";
        }
    }

    private static String told(Upload one) {
        Format format = one.format();
        byte[] bytes = one.bytes();
        String read = format.word();
        if (format.isText() && !one.isRow()) {
            Decoded decoded = new Decoder(one.name()).decode(bytes, null);
            if (format == Format.TEXT) {
                return head(one, decoded.encoding()) + decoded.text();
            }
            bytes = decoded.text().getBytes(UTF_8);
            read += ", " + decoded.encoding();
        }
        return head(one, read) + Told.of(List.copyOf(Formats.read(format, bytes)));
    }

    private static String head(Upload one, String read) {
        return one.name() + " (" + read + ")\n";
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName() + ".expected");
    }
}

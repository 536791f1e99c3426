package newsroom.sic.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Files of each format, and beside each what is to be read in it. A folder is a format; office
 * documents, PDFs and books in it were written by LibreOffice, saved pages by Chromium. Texts and
 * what holds several files are read through another door, in {@code HoldersTest}.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/formats");

    private static final Set<String> ELSEWHERE = Set.of("text", "csv", "jsonl", "zip");

    @TestFactory
    Stream<DynamicTest> readsWhatStandsInTheFile() throws IOException {
        return files().map(file ->
                DynamicTest.dynamicTest(
                        CORPUS.relativize(file).toString(),
                        () -> assertThat(read(file)).isEqualTo(Files.readString(expected(file)))));
    }

    private static Stream<Path> files() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(CORPUS)) {
            files =
                    found.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".expected"))
                            .filter(file -> !ELSEWHERE.contains(folder(file)))
                            .sorted()
                            .toList();
        }
        return files.stream();
    }

    private static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Format format = Sniffer.of(file.getFileName().toString(), bytes);
        assertThat(format).isEqualTo(Format.valueOf(folder(file).toUpperCase(Locale.ROOT)));
        return Told.of(Formats.read(format, bytes));
    }

    private static String folder(Path file) {
        return CORPUS.relativize(file).getName(0).toString();
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName() + ".expected");
    }
}

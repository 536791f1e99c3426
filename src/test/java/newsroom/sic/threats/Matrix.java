package newsroom.sic.threats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table of addresses and of who may go there, as it lies among the resources. */
final class Matrix {

    private Matrix() {}

    /** Its rows, without the heading and what stands between them for the reader. */
    static Stream<String> lines(String name) {
        try (BufferedReader table =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Matrix.class.getResourceAsStream(name)),
                                StandardCharsets.UTF_8))) {
            List<String> lines = table.lines().toList();
            return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package newsroom.sic.export;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Other people's readers of CSV: what one writes, they have to find. */
enum CsvReader {
    /** Apache Commons CSV in its RFC 4180 setting. */
    COMMONS {
        @Override
        List<List<String>> read(byte[] file) {
            try (CSVParser parser =
                    CSVParser.parse(
                            new StringReader(new String(file, StandardCharsets.UTF_8)),
                            CSVFormat.RFC4180)) {
                return parser.stream().map(CSVRecord::toList).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** The csv module of Python 3, told to be strict. */
    PYTHON {
        private static final String SCRIPT =
                """
                import csv, io, sys
                csv.field_size_limit(10 ** 9)
                text = sys.stdin.buffer.read().decode('utf-8')
                for row in csv.reader(io.StringIO(text, newline=''), strict=True):
                    print(','.join(cell.encode('utf-8').hex() for cell in row))
                """;

        @Override
        List<List<String>> read(byte[] file) {
            try (ExecutorService feeder = Executors.newSingleThreadExecutor()) {
                Process python = new ProcessBuilder("python3", "-c", SCRIPT).start();
                Future<?> fed =
                        feeder.submit(() -> {
                            try (OutputStream in = python.getOutputStream()) {
                                in.write(file);
                            }
                            return null;
                        });
                List<List<String>> rows = new ArrayList<>();
                for (String line :
                        new String(
                                        python.getInputStream().readAllBytes(),
                                        StandardCharsets.US_ASCII)
                                .lines()
                                .toList()) {
                    rows.add(Arrays.stream(line.split(",", -1)).map(CsvReader::text).toList());
                }
                String complaint =
                        new String(python.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                fed.get();
                if (python.waitFor() != 0) {
                    throw new AssertionError("Python cannot read it: " + complaint);
                }
                return rows;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    };

    abstract List<List<String>> read(byte[] file);

    /** Those that this machine has: Commons CSV always, Python where it is installed. */
    static List<CsvReader> here() {
        boolean python =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> new File(folder, "python3").canExecute());
        return python ? List.of(COMMONS, PYTHON) : List.of(COMMONS);
    }

    private static String text(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    }
}

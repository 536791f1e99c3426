package newsroom.sic.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.intake.job.Zip;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {

    private static final int FILES = 120;

    /** How often, where somebody wants more than the build takes time for. */
    private static final int KILLS = Integer.getInteger("sic.crash.imports", 2);

    @TempDir private Path home;

    @Test
    @DisplayName("case 26: an import that is killed goes on where it was, complete and without a double")
    void goesOnWhereItWasWhenItIsKilled() throws Exception {
        Zip zip = new Zip();
        for (int n = 0; n < FILES; n++) {
            zip.with(n + ".txt", "Ship %d is late\n\nIt was due at %d. Nobody saw it.".formatted(n, n));
        }
        Path archive = Files.write(home.resolve("wires.zip"), zip.bytes());

        for (int kill = 1; kill <= KILLS; kill++) {
            live(archive, FILES * kill / (KILLS + 1));
        }
        live(archive, Integer.MAX_VALUE);

        assertThat(count("select count(*) from import_file where state = 'IMPORTED'"))
                .isEqualTo(FILES);
        assertThat(count("select count(distinct article_id) from import_file")).isEqualTo(FILES);
        assertThat(count("select count(*) from article where headline like 'Ship %'"))
                .isEqualTo(FILES);
        assertThat(count("select count(*) from scheduled_tasks where task_name = 'import'"))
                .isZero();
        try (var left = Files.list(home.resolve("spool"))) {
            assertThat(left).as("what is left in the spool").isEmpty();
        }
    }

    /** Until so many files are settled, and then not a moment longer; or to its own end. */
    private void live(Path archive, int settled) throws Exception {
        Process desk = start(archive);
        try (BufferedReader lines = desk.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("settled ") && Integer.parseInt(line.split(" ")[1]) >= settled) {
                    break;
                }
            }
            if (settled == Integer.MAX_VALUE) {
                assertThat(desk.waitFor()).as(Files.readString(home.resolve("desk.log"))).isZero();
            }
        } finally {
            desk.destroyForcibly().waitFor(); // SIGKILL
        }
    }

    private Process start(Path archive) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                ImportingDesk.class.getName(),
                                archive.toString(),
                                "--spring.profiles.active=demo",
                                "--spring.main.web-application-type=none",
                                "--spring.main.lazy-initialization=true",
                                "--sic.home=" + home));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(home.resolve("desk.log").toFile());
        return builder.start();
    }

    private long count(String sql) throws Exception {
        Place store = Place.h2(home);
        try (Connection there =
                        DriverManager.getConnection(store.url(), store.user(), store.password());
                ResultSet found = there.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}

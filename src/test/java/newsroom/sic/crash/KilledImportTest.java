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
import java.util.Random;
import newsroom.sic.intake.job.Zip;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {

    /** How many and how often, where somebody wants more than the build takes time for. */
    private static final int FILES = Integer.getInteger("sic.crash.files", 120);

    private static final int KILLS = Integer.getInteger("sic.crash.imports", 1);

    private int perSecond;
    private long heap;

    @TempDir private Path home;

    @Test
    @DisplayName(
            "case 26: an import that is killed goes on where it was, complete and without a double")
    void goesOnWhereItWasWhenItIsKilled() throws Exception {
        Zip zip = new Zip();
        for (int n = 0; n < FILES; n++) {
            zip.with(n + ".txt", copy(n));
        }
        Path archive = Files.write(home.resolve("wires.zip"), zip.bytes());

        long began = System.nanoTime();
        for (int kill = 1; kill <= KILLS; kill++) {
            live(archive, FILES * kill / (KILLS + 1));
        }
        live(archive, Integer.MAX_VALUE);
        System.out.printf(
                "case 26: %d files, killed %d times, complete after %d s; %d articles/s in the last"
                        + " life; %d MB of heap in use at most%n",
                FILES, KILLS, (System.nanoTime() - began) / 1_000_000_000L, perSecond, heap);

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

    /** Some 300 words that no other file has in this order. */
    private static String copy(int n) {
        Random words = new Random(n);
        StringBuilder copy = new StringBuilder("Ship %d is late".formatted(n));
        for (int sentence = 0; sentence < 25; sentence++) {
            copy.append(sentence % 5 == 0 ? "\n\n" : " ").append("It");
            words.ints(11, 0, 3_000).forEach(word -> copy.append(" w").append(word));
            copy.append('.');
        }
        return copy.toString();
    }

    /** Until so many files are settled, and then not a moment longer; or to its own end. */
    private void live(Path archive, int until) throws Exception {
        Process desk = start(archive);
        int first = -1;
        long began = System.nanoTime();
        try (BufferedReader lines = desk.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("settled ")) {
                    continue;
                }
                int now = Integer.parseInt(line.split(" ", 3)[1]);
                heap = Math.max(heap, Long.parseLong(line.split(" ", 3)[2]));
                if (first < 0 || now == first) {
                    first = now;
                    began = System.nanoTime();
                }
                long millis = (System.nanoTime() - began) / 1_000_000;
                perSecond = (int) ((now - first) * 1_000L / Math.max(millis, 1));
                if (now >= until) {
                    break;
                }
            }
            if (until == Integer.MAX_VALUE) {
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

package newsroom.sic.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import newsroom.sic.Sic;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;

/**
 * The command in a process of its own, on little memory and far from UTC, killed at one moment
 * after another and at last left alone.
 */
final class KilledRestore {

    /** A line of its output after which it is killed, and how many milliseconds later at most. */
    private record Moment(String line, int within) {}

    private static final List<Moment> MOMENTS =
            List.of(
                    new Moment("the archive is whole", 400),
                    new Moment("the archive is whole", 1_500),
                    new Moment("account: ", 5),
                    new Moment("claim: ", 5),
                    new Moment("revision: ", 800),
                    new Moment("line: ", 1));

    private final Path archive;
    private final List<String> settings;
    private final Path home;
    private final Random dice = new Random(4242);

    KilledRestore(Path archive, List<String> settings, Path home) {
        this.archive = archive;
        this.settings = settings;
        this.home = home;
    }

    /** In the end there is all of it, and until then no desk starts. */
    void endsWell(CapturedOutput output) throws Exception {
        for (Moment moment : MOMENTS) {
            dieAfter(moment);
        }
        refusesTheDesk(output);

        assertThat(Movers.restore(archive, settings)).isZero();

        assertThat(output).contains("what an interrupted restore had left is cleared away");
        assertThat(Movers.verifyHistory(settings)).isZero();
        Path after = home.resolve("after.zip");
        assertThat(Movers.archive(after, settings)).isZero();
        assertThat(Movers.content(after)).isEqualTo(Movers.content(archive));
    }

    private void refusesTheDesk(CapturedOutput output) throws Exception {
        dieAfter(new Moment("claim: ", 1));
        assertThatException()
                .isThrownBy(() -> SpringApplication.run(Sic.class, desk().toArray(String[]::new)));
        assertThat(output).contains("Sic does not start: the store holds half of an archive");
        assertThat(Movers.archive(home.resolve("half.zip"), settings)).isEqualTo(2);
        assertThat(output).contains("is half of an archive: a restore was interrupted");
    }

    private List<String> desk() {
        var desk = new ArrayList<>(settings);
        desk.addAll(List.of("--server.port=0", "--server.address=127.0.0.1"));
        return desk;
    }

    private void dieAfter(Moment moment) throws IOException, InterruptedException {
        Process restore = start(archive, settings, home);
        try (BufferedReader lines = restore.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.startsWith(moment.line())) {
                line = lines.readLine();
            }
            assertThat(line).as("the output on %s", moment).isNotNull();
            restore.waitFor(dice.nextInt(moment.within()), TimeUnit.MILLISECONDS);
        } finally {
            restore.destroyForcibly().waitFor(); // SIGKILL
        }
        assertThat(restore.exitValue()).as("the end after %s", moment).isEqualTo(137);
    }

    static Process start(Path archive, List<String> settings, Path home) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx80m",
                                "-Duser.timezone=Asia/Kathmandu",
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "--enable-native-access=ALL-UNNAMED",
                                Sic.class.getName(),
                                "restore",
                                archive.toString()));
        command.addAll(settings);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(home.resolve("restore.log").toFile());
        return builder.start();
    }
}

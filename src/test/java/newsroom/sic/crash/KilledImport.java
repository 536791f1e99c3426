package newsroom.sic.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsroom.sic.intake.job.Zip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An import whose desk is killed again and again: once while the archive comes in, and then at
 * random points until it is done. After each death whoever looks into the store finds an article
 * wholly there or not at all.
 */
final class KilledImport {

    /** How often, where somebody wants more than the build takes time for: see bench/crash. */
    private static final String KILLS = "sic.crash.cycles";

    private static final int FILES_TO_A_KILL = 40;
    private static final int MOST_MILLIS_AFTER = 30;

    private final Place place;
    private final Path home;
    private final Random dice;
    private final long seed;

    KilledImport(Place place, Path home) {
        this.place = place;
        this.home = home;
        this.seed = Long.getLong("sic.crash.seed", System.nanoTime());
        this.dice = new Random(seed);
    }

    void endsWhole(int usually) throws Exception {
        int kills = Integer.getInteger(KILLS, usually);
        int files = FILES_TO_A_KILL * (kills + 1);
        Path archive = Files.write(home.resolve("wires.zip"), archive(files));

        live(archive, "coming", 0);
        int settled = 0;
        for (int kill = 2; kill <= kills; kill++) {
            settled = live(archive, "settled", settled + 1 + dice.nextInt(FILES_TO_A_KILL));
            everyArticleIsWhole();
        }
        live(archive, "settled", Integer.MAX_VALUE);

        everyArticleIsWhole();
        assertThat(count("select count(*) from import_job")).as("imports").isEqualTo(1);
        assertThat(count("select count(*) from import_file where state = 'IMPORTED'"))
                .isEqualTo(files);
        assertThat(count("select count(*) from scheduled_tasks where task_name = 'import'"))
                .isZero();
        for (String folder : List.of("spool", "originals/unfinished")) {
            try (Stream<Path> left = Files.walk(home.resolve(folder))) {
                assertThat(left.skip(1)).as("what is left in " + folder).isEmpty();
            }
        }
        System.out.printf(
                "case 26: %d files, killed %d times, each there once (seed %d)%n",
                files, kills, seed);
    }

    /** And there is one for each file that is said to be one. */
    private void everyArticleIsWhole() {
        new Audit(place, List.of()).articlesAreWhole();
        long imported = count("select count(*) from import_file where state = 'IMPORTED'");
        assertThat(count("select count(distinct article_id) from import_file")).isEqualTo(imported);
        assertThat(count("select count(*) from article where headline like 'Ship %'"))
                .isEqualTo(imported);
    }

    private static byte[] archive(int files) {
        Zip zip = new Zip();
        for (int n = 0; n < files; n++) {
            zip.with(n + ".txt", copy(n));
        }
        return zip.bytes();
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

    /** Until so many are settled, and a few milliseconds longer; or to its own end. */
    private int live(Path archive, String word, int until) throws Exception {
        Process desk = start(archive);
        int now = 0;
        try (BufferedReader lines = desk.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] told = line.split(" ", 3);
                now = told.length > 1 && told[0].equals("settled") ? number(told[1]) : now;
                if (told[0].equals(word) && now >= until) {
                    desk.waitFor(dice.nextInt(MOST_MILLIS_AFTER), TimeUnit.MILLISECONDS);
                    break;
                }
            }
            if (until == Integer.MAX_VALUE) {
                assertThat(desk.waitFor()).as(Files.readString(home.resolve("desk.log"))).isZero();
            }
        } finally {
            desk.destroyForcibly().waitFor(); // SIGKILL
        }
        return now;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
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
        command.addAll(place.settings());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(home.resolve("desk.log").toFile());
        return builder.start();
    }

    private long count(String sql) {
        var store = new DriverManagerDataSource(place.url(), place.user(), place.password());
        return JdbcClient.create(store).sql(sql).query(Long.class).single();
    }
}

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of an article with 30 claims and 60 annotations, as an editor sees it, against its very
 * bytes as a file of the same server: once behind the same doors, where the session is looked up
 * too, and once as a file that is open to everybody, as style sheets are.
 */
final class Proof {

    private static final int CLAIMS = 30;
    private static final int CLIENTS = 32;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 3_000;

    private final Path jar;
    private final Path folder;
    private final Duration lasting;

    /** @param busyMillis how long a processor worked in the server for one answer */
    private record Measured(Load.Outcome outcome, double busyMillis) {}

    Proof(Path jar, Path folder, Duration lasting) {
        this.jar = jar;
        this.folder = folder;
        this.lasting = lasting;
    }

    void measure(Report report) throws Exception {
        report.section(
                "Article page, 30 claims, 60 annotations, signed in, " + CLIENTS + " clients");
        Path files = Files.createDirectories(folder.resolve("files"));
        Path open = Files.createDirectories(files.resolve("css"));
        var terms =
                new Desk.Terms(
                        List.of("-Xmx1g"),
                        new Store.H2(folder.resolve("store")).settings(),
                        List.of(
                                "--spring.web.resources.static-locations=classpath:/static/,file:"
                                        + files
                                        + "/"));
        try (Desk desk = Desk.open(jar, folder, terms)) {
            desk.signIn("editor");
            String page = annotated(desk, 7);
            byte[] bytes =
                    Desk.expect(200, desk.get(page)).body().getBytes(StandardCharsets.UTF_8);
            Files.write(files.resolve("proof.html"), bytes);
            Files.write(open.resolve("proof.html"), bytes);
            report.row("size of the page", "%,d bytes", bytes.length);
            List<String> paths = List.of(page, "/proof.html", "/css/proof.html");
            for (String path : paths) {
                Report.say("warming up %s", path);
                warmUp(desk, path);
            }
            List<List<Measured>> outcomes =
                    List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < paths.size(); i++) {
                    Measured one = measured(desk, paths.get(i), lasting);
                    Report.say("%s: %.0f/s", paths.get(i), one.outcome().perSecond());
                    outcomes.get(i).add(one);
                }
            }
            tell(report, outcomes);
        }
    }

    private static void tell(Report report, List<List<Measured>> outcomes) {
        List<String> names = List.of("the page", "file behind the doors", "file open to all");
        for (int i = 0; i < names.size(); i++) {
            List<Measured> rounds = outcomes.get(i);
            report.row(
                    names.get(i),
                    "%,.0f/s, p95 %.0f ms, %.2f ms of processor each",
                    Report.median(rounds.stream().map(m -> m.outcome().perSecond()).toList()),
                    Report.median(rounds.stream().map(m -> m.outcome().millisAt(0.95)).toList()),
                    Report.median(rounds.stream().map(Measured::busyMillis).toList()));
        }
        report.ratio("page / file behind the doors", ratio(outcomes, 1), 0.25);
        report.ratio("page / file open to all", ratio(outcomes, 2), 0.25);
    }

    /** The median of the rounds' ratios. */
    private static double ratio(List<List<Measured>> outcomes, int file) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(
                    outcomes.get(0).get(round).outcome().perSecond()
                            / outcomes.get(file).get(round).outcome().perSecond());
        }
        return Report.median(ratios);
    }

    /** By answers and not by time: the compiler counts them, and shares the machine. */
    private void warmUp(Desk desk, String path) throws Exception {
        for (int answers = 0; answers < WARM_UP; ) {
            answers += load(desk, path, lasting).nanos().length;
        }
    }

    private static Measured measured(Desk desk, String path, Duration lasting) throws Exception {
        Duration before = desk.busy();
        Load.Outcome outcome = load(desk, path, lasting);
        double millis = desk.busy().minus(before).toNanos() / 1e6;
        return new Measured(outcome, millis / outcome.nanos().length);
    }

    private static Load.Outcome load(Desk desk, String path, Duration lasting) throws Exception {
        return Load.on(desk.port(), path, desk.cookie(), CLIENTS, lasting);
    }

    /** Brings an article in, claims thirty of its sentences and writes two annotations on each. */
    static String annotated(Desk desk, int number) throws Exception {
        Desk.Answer brought =
                Desk.expect(302, desk.post("/articles/paste", "text", Copy.article(number, 6_000)));
        String article = brought.location().replaceFirst(";.*", "");
        Matcher lines =
                Pattern.compile("data-start=\"(\\d+)\" data-end=\"(\\d+)\"")
                        .matcher(desk.get(article).body());
        for (int i = 0; i < CLAIMS; i++) {
            if (!lines.find()) {
                throw new IllegalStateException("fewer than " + CLAIMS + " lines");
            }
            Desk.Answer made =
                    desk.post(
                            article + "/claims",
                            "revision", "1",
                            "start", lines.group(1),
                            "end", lines.group(2),
                            "claimant", "Deputy Minister Nora Holm",
                            "requestKey", "claim-" + number + "-" + i);
            String claim = Desk.expect(302, made).location().replaceFirst(".*claim=", "");
            for (int j = 0; j < 2; j++) {
                Desk.expect(
                        302,
                        desk.post(
                                "/claims/" + claim + "/annotations",
                                "issue", j == 0 ? "FIGURE" : "ATTRIBUTION",
                                "severity", j == 0 ? "HIGH" : "LOW",
                                "body", "The ministry's own table gives **another** figure for"
                                        + " that year; see the second column of its annex.",
                                "correction", "about 1.2 million",
                                "proposedVerdict", "INACCURATE",
                                "requestKey", "note-" + number + "-" + i + "-" + j,
                                "then", "submit"));
            }
        }
        return article;
    }
}

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * The page of a text of 200 pages under 2,000 claims that overlap, with an annotation each, beside
 * the page of part {@code page}: in a real browser, at the server, and in the store.
 */
final class Crowded {

    private static final int CLAIMS = 2_000;
    private static final int CHARACTERS = 400_000;
    private static final int ROUNDS = 7;
    private static final int STEPS = 200;

    private final Path jar;
    private final Path folder;
    private final Duration lasting;
    private final Store.H2 store;

    /** An article's page, and what to call it. */
    private record Sheet(String word, String path, boolean isCrowded) {}

    Crowded(Path jar, Path folder, Duration lasting) {
        this.jar = jar;
        this.folder = folder;
        this.lasting = lasting;
        this.store = new Store.H2(folder.resolve("store"));
    }

    void measure(Report report) throws Exception {
        report.section(
                "Page of %,d characters, %,d overlapping claims, as many annotations"
                        .formatted(CHARACTERS, CLAIMS));
        Sheet small;
        Sheet crowded;
        try (Desk desk = Desk.open(jar, folder, terms(store.settings()))) {
            desk.signIn("editor");
            small = new Sheet("30 claims", Proof.annotated(desk, 7), false);
            crowded = new Sheet("2,000 claims", brought(desk), true);
        }
        Crowd.on(store, number(crowded.path()), CLAIMS);
        boolean browser = Browser.isThere();
        try (Desk desk = Desk.open(jar, folder, terms(store.settings()))) {
            desk.signIn("editor");
            if (browser) {
                opensAndSteps(desk, crowded, small, report);
            } else {
                report.row("opening, stepping, scripts", "left out: no Chromium (SIC_CHROMIUM)");
            }
            for (Sheet sheet : List.of(small, crowded)) {
                serves(desk, sheet, report);
            }
        }
        if (browser) {
            try (Desk desk = Desk.open(jar, folder, terms(store.settings()));
                    Browser chromium = new Browser()) {
                desk.signIn("editor");
                first(chromium, desk, crowded, "as the first page of a server just started", report);
            }
        }
        statements(small, crowded, report);
    }

    private static Desk.Terms terms(Map<String, String> environment) {
        return new Desk.Terms(List.of("-Xmx1g"), environment, List.of());
    }

    private static String brought(Desk desk) throws Exception {
        Desk.Answer answer =
                Desk.expect(
                        302, desk.post("/articles/paste", "text", Copy.article(33, CHARACTERS)));
        return answer.location().replaceFirst(";.*", "");
    }

    private static long number(String path) {
        return Long.parseLong(path.replaceFirst(".*/", ""));
    }

    /** The short page first, so that the crowded one meets a server in use that never set it. */
    private static void opensAndSteps(Desk desk, Sheet crowded, Sheet small, Report report) {
        try (Browser browser = new Browser()) {
            for (Sheet sheet : List.of(small, crowded)) {
                List<Browser.Opened> cold = new ArrayList<>();
                List<Browser.Opened> warm = new ArrayList<>();
                first(browser, desk, sheet, "never asked before", report);
                for (int round = 0; round < ROUNDS; round++) {
                    try (Browser.Reader reader = browser.reader(desk)) {
                        cold.add(reader.open(sheet.path()));
                        warm.add(reader.open(sheet.path()));
                    }
                }
                boolean isGoal = sheet.isCrowded();
                opened(sheet.word() + ", nothing in the cache", cold, isGoal, report);
                opened(sheet.word() + ", scripts and styles in the cache", warm, isGoal, report);
                if (isGoal) {
                    report.atMost(
                            "scripts and styles of a first page, compressed",
                            "%.1f kB",
                            Report.median(cold.stream().map(Browser.Opened::assets).toList()) / 1e3,
                            100);
                }
                try (Browser.Reader reader = browser.reader(desk)) {
                    reader.open(sheet.path());
                    List<Double> steps = reader.steps(isGoal ? STEPS : 25);
                    String what = sheet.word() + ", from line to line";
                    report.row(what + ", median", "%.0f ms", Report.median(steps));
                    if (isGoal) {
                        report.atMost(what + ", p95", "%.0f ms", Report.at(0.95, steps), 100);
                    } else {
                        report.row(what + ", p95", "%.0f ms", Report.at(0.95, steps));
                    }
                }
            }
        }
    }

    private static void first(Browser browser, Desk desk, Sheet sheet, String when, Report report) {
        try (Browser.Reader reader = browser.reader(desk)) {
            Browser.Opened opened = reader.open(sheet.path());
            opened(sheet.word() + ", " + when, List.of(opened), sheet.isCrowded(), report);
        }
    }

    private static void opened(
            String what, List<Browser.Opened> rounds, boolean isGoal, Report report) {
        double ready = Report.median(rounds.stream().map(Browser.Opened::ready).toList());
        if (isGoal) {
            report.atMost(what, "ready %.0f ms", ready, 2_000);
        } else {
            report.row(what, "ready %.0f ms", ready);
        }
        report.row(
                "  of that",
                "first byte %.0f, last byte %.0f, scripts run %.0f ms",
                Report.median(rounds.stream().map(Browser.Opened::firstByte).toList()),
                Report.median(rounds.stream().map(Browser.Opened::lastByte).toList()),
                Report.median(rounds.stream().map(Browser.Opened::scripts).toList()));
    }

    private void serves(Desk desk, Sheet sheet, Report report) throws Exception {
        byte[] bytes =
                Desk.expect(200, desk.get(sheet.path())).body().getBytes(StandardCharsets.UTF_8);
        report.row(
                sheet.word() + ", the page",
                "%,d bytes; %,d were it compressed, which it never is",
                bytes.length,
                compressed(bytes));
        Load.on(desk.port(), sheet.path(), desk.cookie(), 1, lasting); // to warm up
        Duration before = desk.busy();
        Load.Outcome outcome = Load.on(desk.port(), sheet.path(), desk.cookie(), 1, lasting);
        double busy = desk.busy().minus(before).toNanos() / 1e6 / outcome.nanos().length;
        report.row(
                sheet.word() + ", served to one",
                "median %.1f ms, p95 %.1f ms, %.1f ms of processor each",
                outcome.millisAt(0.5),
                outcome.millisAt(0.95),
                busy);
    }

    private static int compressed(byte[] bytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    /** As the driver of the store writes them down, whichever way they come to it. */
    private void statements(Sheet small, Sheet crowded, Report report) throws Exception {
        Path trace = folder.resolve("store").resolve("sic.trace.db");
        try (Desk desk = Desk.open(jar, folder, terms(store.traced()))) {
            desk.signIn("editor");
            long few = asked(desk, trace, small);
            long many = asked(desk, trace, crowded);
            report.row(small.word() + ", SQL statements of the page", "%d", few);
            report.atMost(
                    crowded.word() + ", SQL statements of the page", "%.0f", (double) many, few);
        }
    }

    private static long asked(Desk desk, Path trace, Sheet sheet) throws Exception {
        Desk.expect(200, desk.get(sheet.path())); // what is kept from then on is not asked again
        long before = executed(trace);
        Desk.expect(200, desk.get(sheet.path()));
        return executed(trace) - before;
    }

    private static long executed(Path trace) throws Exception {
        try (var lines = Files.lines(trace, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("/*SQL"))
                    .filter(line -> !line.contains("*/COMMIT") && !line.contains("*/SET "))
                    .count();
        }
    }
}

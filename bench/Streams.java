import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 500 people's tabs with one article open, each with its stream of events: what they cost the
 * server, what they cost those who read something else meanwhile, and how soon all of them hear what
 * somebody saves.
 */
final class Streams {

    private static final int STREAMS = 500;

    /** As many as a person may have. */
    private static final int TABS = 6;

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 4;
    private static final int SAVES = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path jar;
    private final Path folder;
    private final Duration lasting;
    private final Store.H2 store;

    /**
     * What the server holds.
     *
     * @param heapMb in use after a collection
     */
    private record Held(int threads, double heapMb, double residentMb) {}

    private record Served(double median, double p95) {}

    Streams(Path jar, Path folder, Duration lasting) {
        this.jar = jar;
        this.folder = folder;
        this.lasting = lasting;
        this.store = new Store.H2(folder.resolve("store"));
    }

    void measure(Report report) throws Exception {
        report.section(STREAMS + " open event streams on one article, " + CLIENTS + " other readers");
        var terms = new Desk.Terms(List.of("-Xmx1g"), store.settings(), List.of());
        String open;
        String other;
        try (Desk desk = Desk.open(jar, folder, terms)) {
            desk.signIn("editor");
            open = Proof.annotated(desk, 7);
            other = Proof.annotated(desk, 8);
        }
        int people = (STREAMS + TABS - 1) / TABS;
        engage(people);
        try (Desk desk = Desk.open(jar, folder, terms)) {
            List<String> cookies = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                cookies.add(desk.signIn("listener" + i, "editor").cookie());
            }
            desk.signIn("editor");
            Report.say("%d people are signed in", people);
            for (int i = 0; i < 3; i++) {
                served(desk, other); // to warm up
            }
            List<Served> alone = new ArrayList<>(rounds(desk, other));
            Held before = held(desk);
            long began = System.nanoTime();
            List<Listener> listeners = new ArrayList<>();
            for (int i = 0; i < STREAMS; i++) {
                listeners.add(new Listener(desk.port(), open + "/stream", cookies.get(i / TABS)));
                listeners.getLast().heard("here", 1, PATIENCE);
            }
            report.row("opened one after the other in", "%.1f s", (System.nanoTime() - began) / 1e9);
            List<Served> beside = rounds(desk, other);
            Held during = held(desk);
            saves(desk, open, listeners, report);
            long still = listeners.stream().filter(Listener::isOpen).count();
            report.atLeast("streams that were never lost", "%.0f", still, STREAMS);

            Listener last = new Listener(desk.port(), open + "/stream", desk.cookie());
            began = System.nanoTime();
            listeners.forEach(Listener::leave);
            boolean aloneAtLast = last.saidLast("here", "[]", PATIENCE);
            report.row(
                    "all gone, as the server sees it, after",
                    "%s",
                    aloneAtLast
                            ? "%.0f s".formatted((System.nanoTime() - began) / 1e9)
                            : "more than " + PATIENCE.toSeconds() + " s");
            last.leave();
            alone.addAll(rounds(desk, other));
            Held after = held(desk);
            tell(report, before, during, after);
            tell(report, alone, beside);
        }
    }

    /** Colleagues of the editor, with the editor's password. */
    private void engage(int people) throws SQLException {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < people; i++) {
                statement.executeUpdate(
                        """
                        insert into account (id, version, username, username_key, display_name,
                            password_hash, state, session_epoch, created_at)
                        select %d, 0, '%2$s', '%2$s', 'Listener %3$d', password_hash, 'ACTIVE', 0,
                            created_at
                        from account where username = 'editor'
                        """
                                .formatted(-1 - i, "listener" + i, i));
                statement.executeUpdate(
                        "insert into account_role values (%d, 'EDITOR')".formatted(-1 - i));
            }
        }
    }

    private List<Served> rounds(Desk desk, String path) throws Exception {
        List<Served> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(served(desk, path));
        }
        return rounds;
    }

    private Served served(Desk desk, String path) throws Exception {
        Load.Outcome outcome = Load.on(desk.port(), path, desk.cookie(), CLIENTS, lasting);
        return new Served(outcome.millisAt(0.5), outcome.millisAt(0.95));
    }

    /** Somebody saves claims on the article; each of the listeners hears each. */
    private static void saves(Desk desk, String article, List<Listener> listeners, Report report)
            throws Exception {
        List<Double> millis = new ArrayList<>();
        int heard = 0;
        for (int i = 0; i < SAVES; i++) {
            desk.get(article);
            long began = System.nanoTime();
            Desk.expect(
                    302,
                    desk.post(
                            article + "/claims",
                            "revision", "1",
                            "start", Integer.toString(20 + i),
                            "end", Integer.toString(60 + i),
                            "requestKey", "heard-" + i));
            long last = began;
            for (Listener listener : listeners) {
                long at = listener.heard("changed", i + 1, PATIENCE);
                heard += at > 0 ? 1 : 0;
                last = Math.max(last, at);
            }
            millis.add((last - began) / 1e6);
        }
        report.atLeast(
                "of %d saves, told to all %d".formatted(SAVES, listeners.size()),
                "%.0f times",
                heard,
                SAVES * listeners.size());
        report.row(
                "from sending a save until the last has heard",
                "median %.0f ms, at most %.0f ms",
                Report.median(millis),
                Report.at(1, millis));
    }

    private static void tell(Report report, Held before, Held during, Held after) {
        report.row(
                "threads of the server",
                "%d before, %d beside the streams, %d after",
                before.threads(),
                during.threads(),
                after.threads());
        report.atMost(
                "threads for a stream",
                "%.2f",
                Math.max(0, during.threads() - before.threads()) / (double) STREAMS,
                0.10);
        report.row(
                "heap in use after a collection",
                "%.0f MB before, %.0f MB beside the streams, %.0f MB after",
                before.heapMb(),
                during.heapMb(),
                after.heapMb());
        report.atMost(
                "heap for all streams",
                "%.0f MB",
                Math.max(0, during.heapMb() - before.heapMb()),
                128);
        report.row(
                "resident memory",
                "%.0f MB before, %.0f MB beside the streams, %.0f MB after",
                before.residentMb(),
                during.residentMb(),
                after.residentMb());
    }

    /** Rounds without streams differ too: what they differ by is noise. */
    private static void tell(Report report, List<Served> alone, List<Served> beside) {
        List<Double> medians = alone.stream().map(Served::median).toList();
        report.row("a page without streams", "%s", word(alone));
        report.row("a page beside the streams", "%s", word(beside));
        report.atMost(
                "page time beside / without, medians; goal is the noise",
                "%.2f",
                Report.median(beside.stream().map(Served::median).toList())
                        / Report.median(medians),
                Math.max(1.05, Report.at(1, medians) / Report.median(medians)));
    }

    private static String word(List<Served> rounds) {
        return "median %.1f ms, p95 %.1f ms (rounds %.1f to %.1f ms)"
                .formatted(
                        Report.median(rounds.stream().map(Served::median).toList()),
                        Report.median(rounds.stream().map(Served::p95).toList()),
                        rounds.stream().mapToDouble(Served::median).min().orElseThrow(),
                        rounds.stream().mapToDouble(Served::median).max().orElseThrow());
    }

    private static Held held(Desk desk) throws Exception {
        asked("jcmd", desk, "GC.run");
        Matcher heap =
                Pattern.compile("used (\\d+)K").matcher(asked("jcmd", desk, "GC.heap_info"));
        if (!heap.find()) {
            throw new IllegalStateException("jcmd tells nothing of the heap");
        }
        Process ps =
                new ProcessBuilder("ps", "-o", "nlwp=", "-p", Long.toString(desk.pid())).start();
        int threads = Integer.parseInt(new String(ps.getInputStream().readAllBytes()).strip());
        return new Held(
                threads, Long.parseLong(heap.group(1)) / 1024.0, desk.residentKb() / 1024.0);
    }

    private static String asked(String program, Desk desk, String what) throws Exception {
        Process asking =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", program).toString(),
                                Long.toString(desk.pid()),
                                what)
                        .redirectErrorStream(true)
                        .start();
        String told = new String(asking.getInputStream().readAllBytes());
        asking.waitFor(1, TimeUnit.MINUTES);
        return told;
    }
}

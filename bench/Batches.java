import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip through the page for uploads: 1,000 articles of some 300 words, then 10,000, with the heap
 * after a collection on the way; and 10,000 once more with the process killed five times.
 */
final class Batches {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int KILLS = 5;
    private static final String PART = "sic-bench-part";
    private static final Pattern FAR = Pattern.compile("class=\"tabular\">([\\d,]+) of ([\\d,]+)");
    private static final Pattern RUNNING = Pattern.compile("/imports/\\d+/stop");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Path jar;
    private final Path folder;

    Batches(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    void measure(Report report) throws Exception {
        report.section("a zip of files, brought in by a job, on H2");
        Told few = run("few", FEW, 0);
        Told many = run("many", MANY, 0);
        Told killed = run("killed", MANY, KILLS);
        row(report, FEW + " files", few);
        row(report, MANY + " files", many);
        row(report, MANY + " files, killed " + KILLS + " times", killed);
        report.atMost(
                "heap at " + MANY + " / at " + FEW, "%.2f", many.heapMb() / few.heapMb(), 1.25);
    }

    /** @param heapMb the most that was in use after a collection */
    private record Told(double perSecond, double heapMb, long articles, long doubles) {}

    private static void row(Report report, String what, Told told) {
        report.row(
                what,
                "%.0f articles/s, %.0f MB of heap, %d articles, %d doubles",
                told.perSecond(),
                told.heapMb(),
                told.articles(),
                told.doubles());
    }

    private Told run(String name, int files, int kills) throws Exception {
        Path home = folder.resolve(name);
        var store = new Store.H2(home.resolve("store"));
        var terms =
                new Desk.Terms(List.of("-Xmx512m", "-XX:+UseSerialGC"), store.settings(), List.of());
        Desk desk = Desk.open(jar, home, terms);
        desk.signIn("editor");
        long began = System.nanoTime();
        String job = begin(desk, zip(files));
        double heap = 0;
        for (int kill = 1; kill <= kills; kill++) {
            heap = Math.max(heap, watch(desk, job, files * kill / (kills + 1)));
            desk.kill();
            desk = Desk.open(jar, home, terms);
            desk.signIn("editor");
        }
        heap = Math.max(heap, watch(desk, job, Integer.MAX_VALUE));
        double seconds = (System.nanoTime() - began) / 1e9;
        desk.close();
        try (Connection there = store.connect()) {
            long articles = count(there, "select count(*) from article where headline like 'Ship %'");
            long texts =
                    count(
                            there,
                            "select count(distinct headline) from article where headline like 'Ship %'");
            return new Told(files / seconds, heap, articles, articles - texts);
        }
    }

    /** Until so many are settled, or to its end; gives the most heap that was in use. */
    private static double watch(Desk desk, String job, int until) throws Exception {
        double heap = 0;
        int next = 0;
        while (true) {
            String page = desk.get(job).body();
            Matcher far = FAR.matcher(page);
            int settled = far.find() ? Integer.parseInt(far.group(1).replace(",", "")) : 0;
            if (settled >= next) {
                heap = Math.max(heap, heap(desk));
                next = settled + 500;
            }
            if (settled >= until || !RUNNING.matcher(page).find()) {
                return Math.max(heap, heap(desk));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
        }
    }

    private static double heap(Desk desk) throws Exception {
        jcmd(desk, "GC.run");
        Matcher used = USED.matcher(jcmd(desk, "GC.heap_info"));
        long kilobytes = 0;
        for (int pool = 0; pool < 2 && used.find(); pool++) { // young and old, not the classes
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024.0;
    }

    private static String jcmd(Desk desk, String what) throws Exception {
        Process jcmd =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(desk.pid()),
                                what)
                        .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String begin(Desk desk, byte[] zip) throws IOException {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", desk.token().getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"file\"; filename=\"wires.zip\"", zip);
        body.write(("--" + PART + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return Desk.expect(
                        302,
                        desk.send(
                                "/articles/import",
                                "multipart/form-data; boundary=" + PART,
                                body.toByteArray()))
                .location();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content)
            throws IOException {
        String head = "--" + PART + "\r\nContent-Disposition: form-data; " + disposition;
        body.write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(int files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int n = 0; n < files; n++) {
                zip.putNextEntry(new ZipEntry(n + ".txt"));
                zip.write(copy(n).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Some 300 words that no other file has in this order. */
    private static String copy(int n) {
        var words = new Random(n);
        var copy = new StringBuilder("Ship %d is late".formatted(n));
        for (int sentence = 0; sentence < 25; sentence++) {
            copy.append(sentence % 5 == 0 ? "\n\n" : " ").append("It");
            words.ints(11, 0, 3_000).forEach(word -> copy.append(" w").append(word));
            copy.append('.');
        }
        return copy.toString();
    }

    private static long count(Connection there, String sql) throws Exception {
        try (ResultSet found = there.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Uploads that are more than a server should take (threats.md, case 20), and what those notice who
 * read the list of articles meanwhile: 5 GB, 20 of 50 MB at once, 20 that send a byte a second. All
 * are one person's, of whom six are taken at a time.
 */
final class Uploads {

    private static final int AT_ONCE = 20;
    private static final int SIZE = 50 * 1024 * 1024;
    private static final byte[] END = "\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Path jar;
    private final Path folder;
    private final Duration lasting;

    Uploads(Path jar, Path folder, Duration lasting) {
        this.jar = jar;
        this.folder = folder;
        this.lasting = lasting;
    }

    void measure(Report report) throws Exception {
        report.section("uploads at the edge, and what a reader of /articles notices");
        var store = new Store.H2(folder.resolve("store"));
        var terms = new Desk.Terms(List.of("-Xmx512m"), store.settings(), List.of());
        try (Desk desk = Desk.open(jar, folder, terms);
                ExecutorService uploaders = Executors.newCachedThreadPool()) {
            desk.signIn("editor");
            read(desk);
            double alone = read(desk);
            report.row("p95 with nothing else", "%.1f ms", alone);

            try (Socket five = begin(desk, 5L << 30)) {
                String answer = new String(five.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                report.row("5 GB", "%s, files left: %d", answer, left());
            }

            List<Socket> slow = new ArrayList<>();
            for (int n = 0; n < AT_ONCE; n++) {
                Socket socket = begin(desk, 1_000_000);
                slow.add(socket);
                uploaders.submit(() -> drip(socket));
            }
            double dripping = read(desk);
            report.row(
                    AT_ONCE + " at a byte a second",
                    "p95 %.1f ms, %.2f of it alone, files meanwhile: %d",
                    dripping,
                    dripping / alone,
                    left());
            for (Socket each : slow) {
                each.close();
            }

            byte[] piece = new byte[64 * 1024];
            Arrays.fill(piece, (byte) 'x');
            List<java.util.concurrent.Future<String>> large = new ArrayList<>();
            for (int n = 0; n < AT_ONCE; n++) {
                large.add(uploaders.submit(() -> upload(desk, piece)));
            }
            double crowded = read(desk);
            List<String> answers = new ArrayList<>();
            for (var each : large) {
                answers.add(each.get());
            }
            report.row(
                    AT_ONCE + " of 50 MB at once",
                    "p95 %.1f ms, %.2f of it alone, answered %s",
                    crowded,
                    crowded / alone,
                    answers.stream()
                            .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting())));
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            report.row("files left of all of them", "%d", left());
        }
    }

    /** The 95th percentile of as many page loads as the time allows, in milliseconds. */
    private double read(Desk desk) throws IOException {
        List<Double> took = new ArrayList<>();
        long until = System.nanoTime() + lasting.toNanos();
        while (System.nanoTime() < until) {
            long began = System.nanoTime();
            var page = desk.connection("/articles");
            try (var in = page.getInputStream()) {
                in.readAllBytes();
            }
            took.add((System.nanoTime() - began) / 1e6);
        }
        took.sort(null);
        return took.get(took.size() * 95 / 100);
    }

    private static Void drip(Socket socket) {
        try {
            while (true) {
                socket.getOutputStream().write('x');
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        } catch (IOException closed) {
            return null;
        }
    }

    private static String upload(Desk desk, byte[] piece) throws IOException {
        try (Socket socket = begin(desk, SIZE + END.length)) {
            try {
                OutputStream out = socket.getOutputStream();
                for (long sent = 0; sent < SIZE; sent += piece.length) {
                    out.write(piece, 0, (int) Math.min(piece.length, SIZE - sent));
                }
                out.write(END);
                out.flush();
            } catch (IOException refusedMeanwhile) {
                // the answer tells
            }
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static Socket begin(Desk desk, long length) throws IOException {
        String body =
                "--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                        + desk.token()
                        + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        Socket socket = new Socket("127.0.0.1", desk.port());
        String head =
                "POST /articles/import HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: "
                        + desk.cookie()
                        + "\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: "
                        + (length + body.length())
                        + "\r\n\r\n"
                        + body;
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("incoming"))) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }
}

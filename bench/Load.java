import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * A closed loop: so many clients, each on one connection that is kept alive, each asking again as
 * soon as it has its answer. Plain sockets, so that the clients take little of the machine that
 * they share with the server.
 */
final class Load {

    /** What came of it; nanoseconds per answer, sorted. */
    record Outcome(long[] nanos, Duration lasted) {

        double perSecond() {
            return nanos.length / (lasted.toNanos() / 1e9);
        }

        double millisAt(double share) {
            return nanos[(int) Math.min(nanos.length - 1, Math.round(nanos.length * share))] / 1e6;
        }
    }

    private Load() {}

    static Outcome on(int port, String path, String cookie, int clients, Duration lasting)
            throws Exception {
        byte[] request =
                ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nCookie: "
                                + cookie
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        long began = System.nanoTime();
        long end = began + lasting.toNanos();
        List<Callable<LongStream>> loops = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            loops.add(() -> new Client(port, request).until(end));
        }
        LongStream all = LongStream.empty();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<LongStream> done : threads.invokeAll(loops)) {
                all = LongStream.concat(all, done.get());
            }
        }
        return new Outcome(all.sorted().toArray(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** One connection. */
    private static final class Client {

        private final int port;
        private final byte[] request;
        private final byte[] bin = new byte[64 * 1024];
        private final StringBuilder line = new StringBuilder();

        Client(int port, byte[] request) {
            this.port = port;
            this.request = request;
        }

        LongStream until(long end) throws IOException {
            LongStream.Builder nanos = LongStream.builder();
            while (System.nanoTime() < end) {
                try (Socket socket = new Socket("127.0.0.1", port)) {
                    socket.setTcpNoDelay(true);
                    untilClosed(socket, end, nanos);
                }
            }
            return nanos.build();
        }

        /** The server closes a connection after so many answers, and says so. */
        private void untilClosed(Socket socket, long end, LongStream.Builder nanos)
                throws IOException {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            boolean open = true;
            while (open && System.nanoTime() < end) {
                long began = System.nanoTime();
                socket.getOutputStream().write(request);
                open = take(in);
                nanos.add(System.nanoTime() - began);
            }
        }

        /** @return whether the connection may be used again */
        private boolean take(InputStream in) throws IOException {
            String status = line(in);
            if (!status.startsWith("HTTP/1.1 200")) {
                throw new IOException(status);
            }
            long length = -1;
            boolean open = true;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Long.parseLong(header.substring(15).strip());
                }
                open &= !header.equalsIgnoreCase("Connection: close");
            }
            if (length >= 0) {
                skip(in, length);
                return open;
            }
            for (long chunk = chunk(in); ; chunk = chunk(in)) {
                skip(in, chunk);
                line(in);
                if (chunk == 0) {
                    return open;
                }
            }
        }

        private long chunk(InputStream in) throws IOException {
            return Long.parseLong(line(in).strip(), 16);
        }

        private void skip(InputStream in, long bytes) throws IOException {
            for (long left = bytes; left > 0; ) {
                int read = in.read(bin, 0, (int) Math.min(left, bin.length));
                if (read < 0) {
                    throw new IOException("the answer breaks off");
                }
                left -= read;
            }
        }

        private String line(InputStream in) throws IOException {
            line.setLength(0);
            for (int b = in.read(); b != '\n'; b = in.read()) {
                if (b < 0) {
                    throw new IOException("the answer breaks off");
                }
                if (b != '\r') {
                    line.append((char) b);
                }
            }
            return line.toString();
        }
    }
}

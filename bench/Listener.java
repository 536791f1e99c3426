import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One tab that has an article open: its stream of events, read as it comes. */
final class Listener {

    private final Socket socket;
    private final Map<String, List<Long>> moments = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();
    private boolean open = true;

    Listener(int port, String path, String cookie) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(
                        ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                        + "Accept: text/event-stream\r\nCookie: " + cookie
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
        Thread.ofVirtual().start(this::listen);
    }

    /** Lengths of chunks lie between the lines, and no event is mistaken for one. */
    private void listen() {
        try (var words =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            String event = "";
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length());
                } else if (line.startsWith("data:")) {
                    note(event, line.substring("data:".length()));
                } else if (line.startsWith("HTTP/1.1 ") && !line.startsWith("HTTP/1.1 200")) {
                    throw new IOException(line);
                }
            }
        } catch (IOException ended) {
            // as it is when somebody leaves
        } finally {
            end();
        }
    }

    private synchronized void note(String event, String value) {
        moments.computeIfAbsent(event, any -> new ArrayList<>()).add(System.nanoTime());
        last.put(event, value);
        notifyAll();
    }

    private synchronized void end() {
        open = false;
        notifyAll();
    }

    synchronized boolean isOpen() {
        return open;
    }

    /** When an event of that name came for the nth time; 0 if it does not come. */
    synchronized long heard(String event, int nth, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (moments.getOrDefault(event, List.of()).size() < nth) {
            if (!open || !waited(until)) {
                return 0;
            }
        }
        return moments.get(event).get(nth - 1);
    }

    /** Whether the latest event of that name comes to say so. */
    synchronized boolean saidLast(String event, String value, Duration patience)
            throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!value.equals(last.get(event))) {
            if (!open || !waited(until)) {
                return false;
            }
        }
        return true;
    }

    private boolean waited(long until) throws InterruptedException {
        long left = (until - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            return false;
        }
        wait(left);
        return true;
    }

    void leave() {
        try {
            socket.close();
        } catch (IOException gone) {
            // all the better
        }
    }
}

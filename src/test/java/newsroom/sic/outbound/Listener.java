package newsroom.sic.outbound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody's server on this machine, who answers as badly as the test wants. */
final class Listener implements AutoCloseable {

    /** Writes an answer, byte for byte. */
    interface Script {
        void answer(String requestLine, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Script script;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private Listener(Script script) {
        this.script = script;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    static Listener who(Script script) {
        return new Listener(script);
    }

    /** Head and body, with the length that belongs to it. */
    static Listener saying(String head, String body) {
        return who((_, out) -> out.write(whole(head, body)));
    }

    static byte[] whole(String head, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ("HTTP/1.1 " + head + "\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The first line of each request so far. */
    List<String> requests() {
        return requests;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                Thread.ofVirtual().start(() -> answer(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket visitor) {
        try (visitor) {
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(
                                    visitor.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            requests.add(first);
            String line = first;
            while (line != null && !line.isEmpty()) {
                line = in.readLine();
            }
            script.answer(first, visitor.getOutputStream());
            visitor.shutdownOutput();
            in.read(); // until the other side has hung up
        } catch (IOException | InterruptedException gone) {
            // the visitor had enough
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

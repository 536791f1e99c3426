package newsroom.sic.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Another program that listens on this machine, as the whole application in a test is allowed to
 * ask it: {@link #allowance} is its {@code sic.outbound.allow}. Each test has an address of its own
 * there.
 */
public final class Receiver {

    /** Says nothing, and does not hang up. */
    public static final int SILENCE = 0;

    private static final Map<String, Receiver> BY_PATH = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();
    private static final Socket REFUSES = bound();

    private final String path = "/hooks/" + UUID.randomUUID();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private volatile String location = "";
    private volatile String type = "";
    private volatile String given = "";

    private Receiver() {}

    /** One that says 204 to everything, until it is told otherwise. */
    public static Receiver fresh() {
        Receiver receiver = new Receiver();
        BY_PATH.put(receiver.path, receiver);
        return receiver;
    }

    /** What came. */
    public record Received(Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public String address() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + path;
    }

    /** An address at which nobody listens, though one may ask. */
    public static String refusing() {
        return "http://127.0.0.1:" + REFUSES.getLocalPort() + "/";
    }

    /** What it says to the next requests, one after the other. */
    public Receiver answering(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    public Receiver sendingTo(String other) {
        location = other;
        return this;
    }

    /** What lies there from now on, known by a tag of its own. */
    public Receiver giving(String mediaType, String body) {
        type = mediaType;
        given = body;
        return this;
    }

    /** Since when all of it lies there. */
    public static final String LAST_MODIFIED = "Mon, 03 Jun 2024 09:00:00 GMT";

    private void give(HttpExchange exchange) throws IOException {
        String tag = "\"" + Integer.toHexString(given.hashCode()) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Last-Modified", LAST_MODIFIED);
        exchange.getResponseHeaders().set("Content-Type", type);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    public List<Received> received() {
        return received;
    }

    static String allowance() {
        return "127.0.0.1:%d,127.0.0.1:%d"
                .formatted(SERVER.getAddress().getPort(), REFUSES.getLocalPort());
    }

    private void take(HttpExchange exchange) throws IOException, InterruptedException {
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(headers, body));
        Integer status = answers.poll();
        if (status != null && status == SILENCE) {
            new CountDownLatch(1).await();
        }
        if (status == null && !given.isEmpty()) {
            give(exchange);
            return;
        }
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().set("Location", location);
        }
        exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        exchange.close();
    }

    private static HttpServer start() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", Receiver::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        Receiver receiver = BY_PATH.get(exchange.getRequestURI().getPath());
        if (receiver == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        try {
            receiver.take(exchange);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Bound and not listening: the port is nobody else's, and refuses. */
    private static Socket bound() {
        try {
            Socket socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

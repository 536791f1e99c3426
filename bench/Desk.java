import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Sic of its own: the jar as a process, the demo's accounts, a free port, a given home. */
final class Desk implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("sic_\\d+_[\\w-]{43}");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** What a process of Sic is given besides its home. */
    record Terms(List<String> javaOptions, Map<String, String> environment, List<String> settings) {

        static final Terms NONE = new Terms(List.of(), Map.of(), List.of());

        Terms on(Store store) {
            return new Terms(javaOptions, store.settings(), settings);
        }
    }

    private final Process process;
    private final int port;
    private final Path home;
    private Duration toFirstPage = Duration.ZERO;
    private String session = "";
    private String token = "";

    private Desk(Process process, int port, Path home) {
        this.process = process;
        this.port = port;
        this.home = home;
    }

    /** Starts it and waits for its first page. */
    static Desk open(Path jar, Path home, Terms terms) throws Exception {
        Files.createDirectories(home);
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(terms.javaOptions());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-jar", jar.toString()));
        command.add("--spring.profiles.active=demo");
        command.add("--server.port=" + port);
        command.add("--sic.home=" + home);
        command.addAll(terms.settings());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(terms.environment());
        builder.redirectErrorStream(true).redirectOutput(home.resolve("sic.log").toFile());
        long began = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Desk desk = new Desk(process, port, home);
        desk.await("/sign-in");
        desk.toFirstPage = Duration.ofNanos(System.nanoTime() - began);
        desk.await("/actuator/health/readiness"); // and the demo's accounts and seeds are there
        return desk;
    }

    private void await(String path) throws Exception {
        long began = System.nanoTime();
        while (!answers(path)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        "Sic does not start:\n" + Files.readString(home.resolve("sic.log")));
            }
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection page = connection(path);
            page.setConnectTimeout(1000);
            page.setReadTimeout(30_000);
            return page.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** From the start of the process to the first 200 of its sign-in page. */
    Duration toFirstPage() {
        return toFirstPage;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** The cookie of whoever is signed in. */
    String cookie() {
        return "sic=" + session;
    }

    /** How long processors have worked for it. */
    Duration busy() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory in kB. */
    long residentKb() throws Exception {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid())).start();
        byte[] told = ps.getInputStream().readAllBytes();
        return Long.parseLong(new String(told, StandardCharsets.US_ASCII).strip());
    }

    Desk signIn(String name) throws IOException {
        return signIn(name, name);
    }

    /** From then on it is somebody else who asks. */
    Desk signIn(String name, String password) throws IOException {
        session = "";
        get("/sign-in");
        expect(302, post("/sign-in", "username", name, "password", password));
        get("/articles/import");
        return this;
    }

    /** What a program of whoever is signed in sends as Authorization. */
    String bearer() throws IOException {
        get("/account");
        expect(
                302,
                post(
                        "/account/tokens",
                        "name",
                        "bench",
                        "scope",
                        "READ",
                        "scope",
                        "WRITE",
                        "lasting",
                        "MONTH"));
        Matcher made = SECRET.matcher(get("/account").body());
        if (!made.find()) {
            throw new IllegalStateException("no token was made");
        }
        return "Bearer " + made.group();
    }

    /** @param location the path that it sends to; empty where to none */
    record Answer(int status, String body, String location) {}

    Answer get(String path) throws IOException {
        return remembered(connection(path));
    }

    /** The same, as a stream that is read as it comes. */
    HttpURLConnection connection(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection)
                        URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Cookie", cookie());
        return connection;
    }

    /** Sends a form, fields as name, value, …, with the token of the page last seen. */
    Answer post(String path, String... fields) throws IOException {
        StringBuilder form = new StringBuilder("_csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(
                path,
                "application/x-www-form-urlencoded",
                form.toString().getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String path, String type, byte[] body) throws IOException {
        HttpURLConnection connection = connection(path);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", type);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        return remembered(connection);
    }

    String token() {
        return token;
    }

    private Answer remembered(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        var in = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
        String body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String cookie :
                connection.getHeaderFields().getOrDefault("Set-Cookie", List.of())) {
            if (cookie.startsWith("sic=")) {
                session = cookie.substring("sic=".length()).split(";", 2)[0];
            }
        }
        Matcher found = TOKEN.matcher(body);
        if (found.find()) {
            token = found.group(1);
        }
        String location = connection.getHeaderField("Location");
        return new Answer(
                status, body, location == null ? "" : location.replaceFirst("^http://[^/]*", ""));
    }

    static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(
                    "expected " + status + ", got " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}

package newsroom.sic.outbound;

import static newsroom.sic.outbound.Misbehaving.bytes;
import static newsroom.sic.outbound.Misbehaving.drip;
import static newsroom.sic.outbound.Misbehaving.endless;
import static newsroom.sic.outbound.Misbehaving.packed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against real listeners on this machine, which the name of a test leads to. */
class OutboundTest {

    private static final Wanted TEXT = new Wanted(Set.of("text/plain"), 1024 * 1024);
    private static final String OK = Misbehaving.TEXT;
    private static final Duration BEAT = Duration.ofMillis(50);
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3));

    private static Outbound to(Listener listener) {
        return new Outbound(Allowed.in("start.test:" + listener.port()), _ -> loopback(), SHORT);
    }

    private static InetAddress[] loopback() {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private static String at(Listener listener) {
        return "http://start.test:" + listener.port() + "/";
    }

    @Test
    void fetchesWhatIsThere() throws Exception {
        try (Listener listener = Listener.saying(OK + "; charset=utf-8", "Thirteen.")) {
            Outbound outbound = to(listener);

            Fetched fetched = outbound.get(outbound.address(at(listener)), TEXT);

            assertThat(fetched.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("Thirteen.");
            assertThat(fetched.contentType()).isEqualTo("text/plain; charset=utf-8");
            assertThat(fetched.from()).hasToString(at(listener));
        }
    }

    @Test
    void unpacksWhatIsPackedAsUsual() throws Exception {
        String text =
                IntStream.range(0, 9000)
                        .mapToObj(n -> "Agreement " + n * 7919L % 10007)
                        .collect(Collectors.joining("\n"));
        try (Listener listener =
                Listener.who(
                        (_, out) -> out.write(packed(text.getBytes(StandardCharsets.UTF_8))))) {
            Outbound outbound = to(listener);

            byte[] bytes =
                    outbound.get(outbound.address(at(listener)), new Wanted(TEXT.types(), 200_000))
                            .bytes();

            assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo(text);
        }
    }

    @Test
    void postsJsonWithItsHeadersAndReadsTheStatusAlone() throws Exception {
        try (Listener listener = Listener.who((_, out) -> endless("202 Accepted", out))) {
            Outbound outbound = to(listener);

            int status =
                    outbound.post(outbound.address(at(listener)), "{}", Map.of("webhook-id", "m"));

            assertThat(status).isEqualTo(202);
            assertThat(listener.requests()).containsExactly("POST / HTTP/1.1");
        }
    }

    @ParameterizedTest
    @DisplayName("case 22: a listener on this machine hears nothing, however it is named")
    @ValueSource(
            strings = {
                "127.0.0.1", "localhost", "0.0.0.0", "[::1]", "[::ffff:7f00:1]", "2130706433",
                "0x7f000001", "0177.0.0.1", "127.1", "localhost.", "LocalHost", "me@127.0.0.1"
            })
    void case22_asksNothingOnThisMachine(String host) throws Exception {
        try (Listener listener = Listener.saying(OK, "secret")) {
            Outbound outbound = new Outbound(Allowed.in(""), InetAddress::getAllByName, SHORT);

            assertThatExceptionOfType(Unreached.class)
                    .isThrownBy(() ->
                            outbound.get(
                                    outbound.address("http://" + host + ":" + listener.port()),
                                    TEXT));

            assertThat(listener.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("case 23: a redirect to what may not be asked is not followed")
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://inside.test:%d/",
                "http://localhost./",
                "http://169.254.169.254/",
                "file:///etc/passwd",
                "gopher://start.test/",
                "http://2130706433/",
                "//127.0.0.1:%d/",
                "http:///"
            })
    void case23_followsNobodyIntoTheHouse(String location) throws Exception {
        try (Listener inside = Listener.saying(OK, "secret");
                Listener listener =
                        Listener.saying(
                                "302 Found\r\nLocation: " + location.formatted(inside.port()),
                                "")) {
            Outbound outbound = to(listener);

            assertThatExceptionOfType(Unreached.class)
                    .isThrownBy(() -> outbound.get(outbound.address(at(listener)), TEXT));

            assertThat(inside.requests()).isEmpty();
            assertThat(listener.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName("case 23: a public page leads not even to what the operator allows")
    void case23_followsNobodyToWhatIsAllowed() throws Exception {
        Outbound outbound = new Outbound(Allowed.in("hooks.intern:80"), _ -> loopback(), SHORT);

        assertTrouble(
                Trouble.NOT_PUBLIC,
                () ->
                        outbound.next(
                                outbound.address("http://example.com/"), "http://hooks.intern/"));
        assertThat(outbound.next(outbound.address("http://hooks.intern/a"), "b"))
                .hasToString("http://hooks.intern/b");
    }

    @Test
    @DisplayName("case 23: twenty hops are too many, and five are not")
    void case23_stopsAfterFiveHops() throws Exception {
        AtomicInteger left = new AtomicInteger(20);
        try (Listener listener =
                Listener.who((_, out) ->
                        out.write(
                                left.getAndDecrement() > 0
                                        ? Listener.whole("302 Found\r\nLocation: /on", "")
                                        : Listener.whole(OK, "there")))) {
            Outbound outbound = to(listener);
            Address start = outbound.address(at(listener));

            assertTrouble(Trouble.TOO_MANY_HOPS, () -> outbound.get(start, TEXT));
            assertThat(listener.requests()).hasSize(6);

            left.set(5);
            assertThat(outbound.get(start, TEXT).from()).hasToString(at(listener) + "on");
        }
    }

    @Test
    @DisplayName("case 23: what was asked with encryption is not asked on without")
    void case23_refusesTheDowngrade() throws Exception {
        Outbound outbound = new Outbound(Allowed.in(""), _ -> loopback(), SHORT);
        Address secure = outbound.address("https://example.com/a");

        assertTrouble(Trouble.DOWNGRADE, () -> outbound.next(secure, "http://example.com/b"));
        assertThat(outbound.next(secure, "/b")).hasToString("https://example.com/b");
    }

    @ParameterizedTest
    @DisplayName("case 23: what is sent somewhere is sent nowhere else")
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void case23_postsNowhereElse(int status) throws Exception {
        try (Listener listener = Listener.saying(status + " On\r\nLocation: /other", "")) {
            Outbound outbound = to(listener);

            assertTrouble(
                    Trouble.REDIRECTED,
                    () -> outbound.post(outbound.address(at(listener)), "{}", Map.of()));
            assertThat(listener.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName(
            "case 24: a name that is public when it is checked and private after is asked once")
    void case24_connectsToWhatWasChecked() throws Exception {
        try (Listener listener = Listener.saying(OK, "secret")) {
            Queue<String> answers = new ArrayDeque<>(List.of("192.0.2.1", "127.0.0.1"));
            List<String> asked = new CopyOnWriteArrayList<>();
            Lookup turning =
                    host -> {
                        asked.add(host);
                        return InetAddress.getAllByName(answers.remove());
                    };

            Exchange first = exchange(turning);
            assertThatExceptionOfType(Unreached.class)
                    .isThrownBy(() -> first.of(get(listener), ClassicHttpResponse::getCode));
            assertThat(asked).hasSize(1);
            assertTrouble(
                    Trouble.NOT_PUBLIC,
                    () -> first.of(get(listener), ClassicHttpResponse::getCode));
            assertThat(asked).hasSize(2);

            assertThat(listener.requests()).isEmpty();
        }
    }

    @Test
    @DisplayName("case 24: a name is looked up once for a connection, and that answer is asked")
    void case24_looksUpOnce() throws Exception {
        try (Listener listener = Listener.saying(OK, "Seven.")) {
            Queue<InetAddress[]> answers = new ArrayDeque<>(List.<InetAddress[]>of(loopback()));
            Outbound outbound =
                    new Outbound(
                            Allowed.in("start.test:" + listener.port()),
                            _ -> answers.remove(),
                            SHORT);

            byte[] bytes = outbound.get(outbound.address(at(listener)), TEXT).bytes();

            assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("Seven.");
            assertThat(answers).isEmpty();
        }
    }

    @Test
    @DisplayName("case 24: of several addresses one that is private refuses them all")
    void case24_refusesAllForOne() throws Exception {
        try (Listener listener = Listener.saying(OK, "secret")) {
            Lookup mixed =
                    _ ->
                            new InetAddress[] {
                                InetAddress.getByName("8.8.8.8"),
                                InetAddress.getLoopbackAddress(),
                                InetAddress.getByName("2606:4700::1111")
                            };

            assertTrouble(
                    Trouble.NOT_PUBLIC,
                    () -> exchange(mixed).of(get(listener), ClassicHttpResponse::getCode));

            assertThat(listener.requests()).isEmpty();
        }
    }

    private static Exchange exchange(Lookup lookup) {
        return new Exchange(Wire.client(new CheckedNames(lookup, Allowed.in("")), SHORT), SHORT);
    }

    private static HttpGet get(Listener listener) {
        return new HttpGet("http://turns.test:" + listener.port() + "/");
    }

    @Test
    @DisplayName("case 25: a body without an end is not read to it")
    void case25_stopsReading() throws Exception {
        try (Listener listener = Listener.who((_, out) -> endless(OK, out))) {
            assertTrouble(Trouble.TOO_LARGE, () -> fetch(listener));
        }
    }

    @Test
    @DisplayName("case 25: what says that it is too large is not read at all")
    void case25_believesWhatSaysItIsTooLarge() throws Exception {
        try (Listener listener =
                Listener.who((_, out) ->
                        out.write(
                                bytes(
                                        "HTTP/1.1 "
                                                + OK
                                                + "\r\nContent-Length: 5368709120\r\n\r\n")))) {
            assertTrouble(Trouble.TOO_LARGE, () -> fetch(listener));
        }
    }

    @Test
    @DisplayName("case 25: headers and bodies that drip end in time")
    void case25_waitsNoLongerThanItSays() throws Exception {
        try (Listener headers =
                        Listener.who((_, out) -> drip("HTTP/1.1 200 OK\r\nX-A: ", BEAT, out));
                Listener body =
                        Listener.who((_, out) -> drip("HTTP/1.1 " + OK + "\r\n\r\n", BEAT, out));
                Listener silent = Listener.who((_, _) -> new CountDownLatch(1).await())) {
            assertTrouble(Trouble.TIMED_OUT, () -> fetch(headers));
            assertTrouble(Trouble.TIMED_OUT, () -> fetch(body));
            assertTrouble(Trouble.TIMED_OUT, () -> fetch(silent));
        }
    }

    @Test
    @DisplayName("case 25: a few bytes that unpack to millions are dropped")
    void case25_dropsTheBomb() throws Exception {
        byte[] bomb = packed(new byte[50_000_000]);
        try (Listener listener = Listener.who((_, out) -> out.write(bomb))) {
            Outbound outbound = to(listener);

            assertTrouble(
                    Trouble.TOO_LARGE,
                    () ->
                            outbound.get(
                                    outbound.address(at(listener)),
                                    new Wanted(TEXT.types(), 100_000_000)));
        }
    }

    @Test
    @DisplayName("case 25: what ends before its end, or speaks no HTTP, is not taken for whole")
    void case25_tellsWhatIsBrokenOff() throws Exception {
        try (Listener shorter = Listener.who((_, out) -> out.write(Misbehaving.of(99, "half")));
                Listener chunked =
                        Listener.who((_, out) ->
                                out.write(
                                        bytes(
                                                "HTTP/1.1 "
                                                        + OK
                                                        + "\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf")));
                Listener noHttp = Listener.who((_, out) -> out.write(bytes("SSH-2.0\r\n")));
                Listener mute = Listener.who((_, _) -> {})) {
            assertTrouble(Trouble.BROKEN_OFF, () -> fetch(shorter));
            assertTrouble(Trouble.BROKEN_OFF, () -> fetch(chunked));
            assertThatExceptionOfType(Unreached.class).isThrownBy(() -> fetch(noHttp));
            assertTrouble(Trouble.NO_CONNECTION, () -> fetch(mute));
        }
    }

    @Test
    @DisplayName("case 25: what sends more than it says is read as far as it says")
    void case25_readsNoFurtherThanItSays() throws Exception {
        try (Listener more =
                        Listener.who((_, out) -> out.write(Misbehaving.of(4, "Four and so on")));
                Listener twice =
                        Listener.saying(OK + "\r\nContent-Length: 2", "Two lengths at once.");
                Listener less =
                        Listener.who((_, out) -> out.write(Misbehaving.of(-1, "Less than none")))) {
            Outbound outbound = to(more);

            assertThat(outbound.get(outbound.address(at(more)), TEXT).bytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("Four");
            assertThatExceptionOfType(Unreached.class).isThrownBy(() -> fetch(twice));
            assertThatExceptionOfType(Unreached.class).isThrownBy(() -> fetch(less));
        }
    }

    @Test
    @DisplayName("case 25: a page to sign in is not what was asked for")
    void case25_takesNoLoginPage() throws Exception {
        try (Listener page = Listener.saying("200 OK\r\nContent-Type: text/html", "<form>");
                Listener nameless = Listener.saying("200 OK", "text");
                Listener gone = Listener.saying("404 Not Found", "")) {
            assertTrouble(Trouble.OTHER_TYPE, () -> fetch(page));
            assertTrouble(Trouble.OTHER_TYPE, () -> fetch(nameless));
            assertTrouble(Trouble.REFUSED, () -> fetch(gone));
        }
    }

    @Test
    @DisplayName("case 25: headers beyond what anybody needs are refused")
    void case25_boundsTheHeaders() throws Exception {
        try (Listener longOne = Listener.saying(OK + "\r\nX-Long: " + "a".repeat(10_000), "text");
                Listener many = Listener.saying(OK + "\r\nX-Many: a".repeat(200), "text")) {
            assertTrouble(Trouble.TOO_LARGE, () -> fetch(longOne));
            assertTrouble(Trouble.TOO_LARGE, () -> fetch(many));
        }
    }

    @Test
    void tellsThatNobodyIsThere() throws Exception {
        Listener gone = Listener.saying(OK, "");
        gone.close();
        Outbound nameless =
                new Outbound(
                        Allowed.in(""),
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        SHORT);

        assertTrouble(Trouble.NO_CONNECTION, () -> fetch(gone));
        assertTrouble(
                Trouble.UNKNOWN_HOST,
                () -> nameless.get(nameless.address("http://nowhere.test/"), TEXT));
    }

    @Test
    void speaksToNobodyWhoCannotProveWhoTheyAre() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 5, loopback()[0])) {
            int port = plain.getLocalPort();
            Thread.ofVirtual()
                    .start(() -> {
                        try (Socket visitor = plain.accept()) {
                            visitor.getOutputStream().write(Listener.whole(OK, "in the clear"));
                            visitor.getInputStream().readAllBytes();
                        } catch (IOException gone) {
                            // the visitor had enough
                        }
                    });
            Outbound outbound =
                    new Outbound(Allowed.in("start.test:" + port), _ -> loopback(), SHORT);
            Address encrypted = outbound.address("https://start.test:" + port);

            assertTrouble(Trouble.TLS, () -> outbound.post(encrypted, "{}", Map.of()));
        }
    }

    private static void fetch(Listener listener) throws Unreached {
        Outbound outbound = to(listener);
        outbound.get(outbound.address(at(listener)), TEXT);
    }

    private static void assertTrouble(Trouble trouble, ThrowingCallable asking) {
        assertThatExceptionOfType(Unreached.class)
                .isThrownBy(asking)
                .satisfies(no -> assertThat(no.trouble()).isEqualTo(trouble));
    }
}

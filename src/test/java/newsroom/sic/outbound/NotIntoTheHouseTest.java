package newsroom.sic.outbound;

import static newsroom.sic.outbound.Misbehaving.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address leads into the house's own network, by whichever way it is given. */
class NotIntoTheHouseTest extends AskingListeners {

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
}

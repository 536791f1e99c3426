package newsroom.sic.outbound;

import static newsroom.sic.outbound.Misbehaving.bytes;
import static newsroom.sic.outbound.Misbehaving.endless;
import static newsroom.sic.outbound.Misbehaving.packed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is fetched and sent where all is well, and what is said where nobody answers. */
class OutboundTest extends AskingListeners {

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
                    new Outbound(Allowed.in("start.test:" + port), _ -> loopback(), LONG);
            Address encrypted = outbound.address("https://start.test:" + port);

            assertTrouble(Trouble.TLS, () -> outbound.post(encrypted, "{}", Map.of()));
        }
    }
}

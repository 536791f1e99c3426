package newsroom.sic.outbound;

import static newsroom.sic.outbound.Misbehaving.bytes;
import static newsroom.sic.outbound.Misbehaving.drip;
import static newsroom.sic.outbound.Misbehaving.endless;
import static newsroom.sic.outbound.Misbehaving.packed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who answers too much, too slowly or brokenly is left, and it is said why. */
class NoMoreThanAskedForTest extends AskingListeners {

    private static final Duration BEAT = Duration.ofMillis(50);

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
            assertTrouble(Trouble.TIMED_OUT, () -> fetch(headers, SHORT));
            assertTrouble(Trouble.TIMED_OUT, () -> fetch(body, SHORT));
            assertTrouble(Trouble.TIMED_OUT, () -> fetch(silent, SHORT));
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
}

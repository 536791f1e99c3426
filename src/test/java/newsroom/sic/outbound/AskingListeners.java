package newsroom.sic.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Against real listeners on this machine, which the name of a test leads to. */
abstract class AskingListeners {

    static final Wanted TEXT = new Wanted(Set.of("text/plain"), 1024 * 1024);
    static final String OK = "200 OK\r\nContent-Type: text/plain";

    static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3));

    static Outbound to(Listener listener) {
        return new Outbound(Allowed.in("start.test:" + listener.port()), _ -> loopback(), SHORT);
    }

    static InetAddress[] loopback() {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    static String at(Listener listener) {
        return "http://start.test:" + listener.port() + "/";
    }

    static HttpGet get(Listener listener) {
        return new HttpGet("http://turns.test:" + listener.port() + "/");
    }

    static void fetch(Listener listener) throws Unreached {
        Outbound outbound = to(listener);
        outbound.get(outbound.address(at(listener)), TEXT);
    }

    static void assertTrouble(Trouble trouble, ThrowingCallable asking) {
        assertThatExceptionOfType(Unreached.class)
                .isThrownBy(asking)
                .satisfies(no -> assertThat(no.trouble()).isEqualTo(trouble));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static void endless(String head, OutputStream out) throws IOException {
        out.write(bytes("HTTP/1.1 " + head + "\r\n\r\n"));
        while (true) {
            out.write(new byte[8192]);
        }
    }

    static void packed(byte[] content, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        out.write(
                bytes(
                        "HTTP/1.1 "
                                + OK
                                + "\r\nContent-Encoding: gzip\r\nContent-Length: "
                                + packed.size()
                                + "\r\n\r\n"));
        out.write(packed.toByteArray());
    }
}

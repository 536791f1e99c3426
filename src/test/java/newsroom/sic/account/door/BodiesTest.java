package newsroom.sic.account.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodiesTest {

    private static final long SECOND = 1_000_000_000;

    @TempDir private Path home;

    @Test
    void demandsAPaceAfterAWhile() throws IOException {
        AtomicLong now = new AtomicLong();
        Paced paced = new Paced(new ByteByByte(), Duration.ofSeconds(20), now::get);

        paced.doRead(ApplicationBufferHandler.EMPTY);
        now.set(20 * SECOND);
        paced.doRead(ApplicationBufferHandler.EMPTY);
        now.set(21 * SECOND);

        assertThatExceptionOfType(SocketTimeoutException.class)
                .isThrownBy(() -> paced.doRead(ApplicationBufferHandler.EMPTY));
        assertThat(paced.isTooSlow()).isTrue();
    }

    @Test
    @DisplayName("case 20: a byte now and then holds no thread, whether the body is read or not")
    void hangsUpOnABodyThatTrickles() throws Exception {
        serving(
                Duration.ZERO,
                port -> {
                    assertThat(trickled(port, "/read")).doesNotContain("200");
                    assertThat(trickled(port, "/leave")).startsWith("HTTP/1.1 200");
                });
    }

    @Test
    void answersWhatComesBehindABodyThatWasLeft() throws Exception {
        String head = "POST /leave HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n";
        serving(
                Duration.ofSeconds(20),
                port -> {
                    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                        OutputStream out = socket.getOutputStream();
                        var in =
                                new BufferedReader(
                                        new InputStreamReader(socket.getInputStream(), US_ASCII));
                        out.write(head.getBytes(US_ASCII));
                        assertThat(statusIn(in)).isEqualTo("HTTP/1.1 200 ");
                        out.write(("body" + head).getBytes(US_ASCII));
                        assertThat(statusIn(in)).isEqualTo("HTTP/1.1 200 ");
                    }
                });
    }

    /** The first line of an answer, which is read to the end of its headers. */
    private static String statusIn(BufferedReader in) throws IOException {
        String status = in.readLine();
        for (String line = status; line != null && !line.isEmpty(); line = in.readLine()) {}
        return status;
    }

    private interface Asking {
        void at(int port) throws IOException;
    }

    private void serving(Duration grace, Asking asking) throws Exception {
        Tomcat server = new Tomcat();
        server.setBaseDir(home.toString());
        server.setPort(0);
        server.getEngine().getPipeline().addValve(new Bodies(grace).valve());
        Context context = server.addContext("", home.toString());
        Tomcat.addServlet(context, "any", new ReadsOnDemand()).addMapping("/");
        server.start();
        try {
            asking.at(server.getConnector().getLocalPort());
        } finally {
            server.stop();
            server.destroy();
        }
    }

    /** All that was answered by the time the other end hangs up; a client that goes on for ever. */
    private static String trickled(int port, String address) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST " + address + " HTTP/1.1\r\nHost: a\r\nContent-Length: 50000000\r\n\r\n";
            out.write(head.getBytes(US_ASCII));
            Thread.ofVirtual().start(() -> trickle(out));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        } catch (IOException reset) {
            return "hung up";
        }
    }

    private static void trickle(OutputStream out) {
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (!never.await(20, TimeUnit.MILLISECONDS)) {
                out.write('x');
            }
        } catch (IOException | InterruptedException end) {
            // the other end has hung up
        }
    }

    private static final class ReadsOnDemand extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            if (request.getRequestURI().equals("/read")) {
                request.getInputStream().readAllBytes();
            }
            response.setStatus(200);
        }
    }

    private static final class ByteByByte implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            return 1;
        }

        @Override
        public int available() {
            return 1;
        }
    }
}

package newsroom.sic.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

class TrustedProxiesTest {

    @Test
    @DisplayName("case 44: X-Forwarded-For counts only from the proxy that is configured")
    void believesOnlyTheConfiguredProxy() {
        assertThat(addressSeenBehind("")).isEqualTo("127.0.0.1 false");
        assertThat(addressSeenBehind("10\\.0\\.0\\.1")).isEqualTo("127.0.0.1 false");
        assertThat(addressSeenBehind("127\\.0\\.0\\.1")).isEqualTo("203.0.113.9 true");
    }

    /** The last address that was not itself a trusted proxy's, and whether the way there is TLS. */
    private static String addressSeenBehind(String trusted) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new TrustedProxies(trusted).customize(factory);
        WebServer server =
                factory.getWebServer(context ->
                        context.addServlet("address", new SaysTheAddress()).addMapping("/address"));
        server.start();
        try {
            return Visitor.at(server.getPort())
                    .get(
                            "/address",
                            "X-Forwarded-For",
                            "198.51.100.1, 203.0.113.9",
                            "X-Forwarded-Proto",
                            "https")
                    .body();
        } finally {
            server.stop();
            server.destroy();
        }
    }

    private static final class SaysTheAddress extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.isSecure());
        }
    }
}

package newsroom.sic.account.door;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sees the requests that the server itself turns away because it cannot read them, before any
 * filter does: their answers are not framed either, and they too leave a line in the security log.
 * For all others {@link PageHeaders} says more, in place of this.
 */
@Component
class BeforeTheDoors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final SecurityLog log;

    BeforeTheDoors(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Watch());
    }

    private final class Watch extends ValveBase {

        Watch() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; form-action 'none'; frame-ancestors 'none';"
                            + " base-uri 'none'; object-src 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Referrer-Policy", "same-origin");
            getNext().invoke(request, response);
            if (response.getStatus() >= 400
                    && response.getStatus() < 500
                    && request.getAttribute(PageHeaders.NONCE) == null) {
                SecurityLog.because(request, "unreadable");
                log.refused(request, response.getStatus());
            }
        }
    }
}

package newsroom.sic.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import newsroom.sic.testing.OnH2;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Who hangs up first: a request sent as the server does so gets no answer. */
@OnH2
class IdleConnectionsTest {

    /** Of Go's client; nginx has 60 seconds, Java's client 30. */
    private static final Duration LONGEST_KEPT_BY_A_CLIENT = Duration.ofSeconds(90);

    @Autowired private ServletWebServerApplicationContext house;

    @Test
    void areKeptLongerThanClientsKeepThem() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(house.getWebServer());
        AbstractProtocol<?> http =
                (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();

        assertThat(http.getKeepAliveTimeout())
                .isGreaterThan((int) LONGEST_KEPT_BY_A_CLIENT.toMillis());
        assertThat(http.getConnectionTimeout()).isEqualTo(20_000);
    }
}

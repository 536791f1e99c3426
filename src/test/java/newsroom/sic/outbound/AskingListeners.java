package newsroom.sic.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Against real listeners on this machine, which the name of a test leads to. */
abstract class AskingListeners {

    static final Wanted TEXT = new Wanted(Set.of("text/plain"), 1024 * 1024);
    static final String OK = Misbehaving.TEXT;

    static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3));

    /** For what ends by itself, be it on a machine that has much else to do. */
    static final Patience LONG =
            new Patience(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));

    static Outbound to(Listener listener) {
        return to(listener, LONG);
    }

    private static Outbound to(Listener listener, Patience patience) {
        return new Outbound(Allowed.in("start.test:" + listener.port()), _ -> loopback(), patience);
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
        fetch(listener, LONG);
    }

    static void fetch(Listener listener, Patience patience) throws Unreached {
        Outbound outbound = to(listener, patience);
        outbound.get(outbound.address(at(listener)), TEXT);
    }

    static void assertTrouble(Trouble trouble, ThrowingCallable asking) {
        assertThatExceptionOfType(Unreached.class)
                .isThrownBy(asking)
                .satisfies(no -> assertThat(no.trouble()).isEqualTo(trouble));
    }
}

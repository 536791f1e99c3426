package newsroom.sic.account.door;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Takes what clients send at a pace, and of what was answered unread as much as a browser needs to
 * come to the answer: it sends an upload to its end first. So much is read of a few at a time; the
 * others are hung up on.
 */
@Component
class Bodies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final int PASSED_OVER_AT_ONCE = 8;
    private static final long MOST_PASSED_OVER = 100L << 20;

    private final Duration grace;

    /**
     * @param grace how long a body may be slower than {@link Paced#PACE}
     */
    Bodies(@Value("${sic.uploads.grace:20s}") Duration grace) {
        this.grace = grace;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(valve());
    }

    Valve valve() {
        return new AtAPace();
    }

    private final class AtAPace extends ValveBase {

        private final Semaphore places = new Semaphore(PASSED_OVER_AT_ONCE);

        AtAPace() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            org.apache.coyote.Request raw = request.getCoyoteRequest();
            if (raw.getContentLengthLong() == 0
                    || (raw.getContentLengthLong() < 0
                            && raw.getHeader("Transfer-Encoding") == null)) {
                getNext().invoke(request, response);
                return;
            }
            InputBuffer own = raw.getInputBuffer();
            Paced paced = new Paced(own, grace, System::nanoTime);
            raw.setInputBuffer(paced);
            try {
                getNext().invoke(request, response);
                if (!request.isAsync()) {
                    passOver(raw, paced, response);
                }
            } finally {
                raw.setInputBuffer(own);
            }
        }

        private void passOver(org.apache.coyote.Request raw, Paced paced, Response response)
                throws IOException {
            if (paced.isTooSlow()) {
                raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                return;
            }
            if (raw.hasExpectation() || raw.getContentLengthLong() > MOST_PASSED_OVER) {
                return; // the server hangs up on these by itself
            }
            response.finishResponse();
            boolean placed = places.tryAcquire();
            try {
                if (!placed || !isReadToItsEnd(paced)) {
                    raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                }
            } finally {
                if (placed) {
                    places.release();
                }
            }
        }

        private boolean isReadToItsEnd(Paced paced) {
            long passed = 0;
            var dropped = new Dropped();
            try {
                for (int read = 0; read >= 0; passed += read) {
                    if (passed > MOST_PASSED_OVER) {
                        return false;
                    }
                    read = paced.doRead(dropped);
                }
                return true;
            } catch (IOException gone) {
                return false;
            }
        }
    }

    /** Holds what is read last, of which the server cuts off what belongs to the next request. */
    private static final class Dropped implements ApplicationBufferHandler {

        private ByteBuffer read = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            read = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return read;
        }

        @Override
        public void expand(int size) {
            // the server brings a buffer of its own
        }
    }
}

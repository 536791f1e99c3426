package newsroom.sic;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Something else listens where Sic was to listen. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortIsTaken extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "Sic does not start: port "
                        + cause.getPort()
                        + " is taken by another program; stop that one or choose another port with"
                        + " --server.port="
                        + (cause.getPort() + 1)
                        + ".",
                null,
                failure);
    }
}

package newsroom.sic;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The database is held by another process, does not answer, or does not let Sic in. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreIsOutOfReach implements FailureAnalyzer {

    private static final int H2_IN_USE = 90020;

    /** SQLSTATE classes, ISO/IEC 9075-2, section 24.1. */
    private static final String CONNECTION = "08";

    private static final String AUTHORIZATION = "28";

    private final Environment settings;

    StoreIsOutOfReach(Environment settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                var sentence = sentence(refusal);
                if (sentence != null) {
                    return new FailureAnalysis("Sic does not start: " + sentence, null, failure);
                }
            }
        }
        return null;
    }

    private @Nullable String sentence(SQLException refusal) {
        if (refusal.getErrorCode() == H2_IN_USE) {
            return "the store in "
                    + home()
                    + " is in use by another process, most likely a Sic that is running already;"
                    + " stop that one or choose another folder with --sic.home=DIR.";
        }
        var state = String.valueOf(refusal.getSQLState());
        if (state.startsWith(CONNECTION)) {
            return "the database at " + address() + " does not answer.";
        }
        if (state.startsWith(AUTHORIZATION)) {
            return "the database at " + address() + " does not accept the name and password given.";
        }
        return null;
    }

    private Path home() {
        return Path.of(settings.getProperty("sic.home", ".")).toAbsolutePath().normalize();
    }

    /** The URL without what may be secret in it. */
    private String address() {
        return settings.getProperty("spring.datasource.url", "an unknown address")
                .replaceFirst("[?;].*", "");
    }
}

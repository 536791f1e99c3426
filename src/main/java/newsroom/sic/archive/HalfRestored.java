package newsroom.sic.archive;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps a desk from starting on a store that holds half of an archive: a restore sets a mark before
 * its first row and takes it away after the last check. Looks before any migration, so that nothing
 * is built on such ground.
 */
@Component
class HalfRestored implements Callback {

    /** A table; that it is there says everything. */
    static final String MARK = "half_restored";

    @Override
    public String getCallbackName() {
        return "no desk on half a store";
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE || event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (isMarked(context.getConnection())) {
                throw new Found();
            }
        } catch (SQLException e) {
            throw new FlywayException("the store cannot be looked at: " + e.getMessage(), e);
        }
    }

    static boolean isMarked(Connection store) throws SQLException {
        return Schema.names(store).contains(MARK);
    }

    /** What it throws. */
    static final class Found extends FlywayException {

        Found() {
            super("the store is half restored");
        }
    }

    /** How a start that fails over it is told. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Sentence extends AbstractFailureAnalyzer<Found> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable failure, Found cause) {
            return new FailureAnalysis(
                    "Sic does not start: the store holds half of an archive, since a restore was"
                            + " interrupted; run restore again with the archive, it starts over.",
                    null,
                    failure);
        }
    }
}

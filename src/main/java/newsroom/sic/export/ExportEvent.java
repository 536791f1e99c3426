package newsroom.sic.export;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What happens to files that are prepared. */
sealed interface ExportEvent extends DomainEvent {

    long id();

    @Override
    default Subject subject() {
        return new Subject("export", id());
    }

    @Override
    default boolean touchesTheCheck() {
        return false;
    }

    /** Somebody had a file prepared. */
    record ExportBegun(long id, List<Change> changes, Actor by) implements ExportEvent {

        @Override
        public String action() {
            return "had a file prepared";
        }
    }

    /** Its taker wants it no longer. */
    record ExportDropped(long id, Actor by) implements ExportEvent {

        @Override
        public String action() {
            return "dropped the file";
        }
    }
}

package newsroom.sic.intake.job;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What happens to imports. What they bring in is told as what happens to articles. */
sealed interface ImportEvent extends DomainEvent {

    long jobId();

    @Override
    default Subject subject() {
        return new Subject("import", jobId());
    }

    @Override
    default boolean touchesTheCheck() {
        return false;
    }

    /** Files, an address or a feed are to be brought in. */
    record ImportStarted(long jobId, List<Change> changes, Actor by) implements ImportEvent {
        @Override
        public String action() {
            return "started the import";
        }
    }

    /** Every file of it is settled. */
    record ImportEnded(long jobId, List<Change> changes, Actor by) implements ImportEvent {
        @Override
        public String action() {
            return "finished the import";
        }
    }

    /** Somebody stopped it. */
    record ImportStopped(long jobId, Actor by) implements ImportEvent {
        @Override
        public String action() {
            return "stopped the import";
        }
    }

    /** What had failed is tried once more. */
    record ImportRetried(long jobId, List<Change> changes, Actor by) implements ImportEvent {
        @Override
        public String action() {
            return "tried the import again";
        }
    }

    /** Somebody said what a near copy is. */
    record CopyDecided(long jobId, List<Change> changes, Actor by) implements ImportEvent {
        @Override
        public String action() {
            return "decided on a near copy";
        }
    }

    /** What was said of near copies was taken back. */
    record DecisionTakenBack(long jobId, List<Change> changes, Actor by) implements ImportEvent {
        @Override
        public String action() {
            return "took back a decision on a near copy";
        }
    }
}

package newsroom.sic.export.correction;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What becomes of verdicts that went out and stand no longer. Nothing of it touches the check. */
sealed interface CorrectionEvent extends DomainEvent {

    Correction correction();

    @Override
    default Subject subject() {
        return Subject.claim(correction().claimId());
    }

    @Override
    default List<Subject> within() {
        return List.of(Subject.article(correction().articleId()));
    }

    @Override
    default boolean touchesTheCheck() {
        return false;
    }

    /** The correction is out. */
    record CorrectionPublished(Correction correction, List<Change> changes, Actor by)
            implements CorrectionEvent {

        @Override
        public String action() {
            return "published a correction of the claim";
        }
    }

    /** Somebody said that there is nothing to correct in public. */
    record CorrectionFoundNeedless(Correction correction, List<Change> changes, Actor by)
            implements CorrectionEvent {

        @Override
        public String action() {
            return "found no correction of the claim needed";
        }
    }
}

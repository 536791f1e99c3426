package newsroom.sic.claim;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What happens to the correction notes of an article that speak of no claim. */
public sealed interface CorrectionNoteEvent extends DomainEvent {

    long articleId();

    @Override
    default Subject subject() {
        return Subject.article(articleId());
    }

    /** One waits for an answer: it came with a text, or its answer was taken back. */
    record Noticed(long articleId, List<Change> changes, Actor by) implements CorrectionNoteEvent {

        @Override
        public String action() {
            return "noticed a correction note that speaks of no claim";
        }
    }

    /** Somebody said why nothing is to be done about one. */
    record Declined(long articleId, List<Change> changes, Actor by) implements CorrectionNoteEvent {

        @Override
        public String action() {
            return "declined a correction note of the article";
        }

        @Override
        public boolean touchesTheCheck() {
            return false;
        }
    }

    /** A later text no longer carries one that nobody had answered. */
    record Withdrawn(long articleId, List<Change> changes, Actor by)
            implements CorrectionNoteEvent {

        @Override
        public String action() {
            return "brought a text without the correction note";
        }

        @Override
        public boolean touchesTheCheck() {
            return false;
        }
    }
}

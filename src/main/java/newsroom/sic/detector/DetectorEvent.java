package newsroom.sic.detector;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What people do about Sic's suggestions, and about the rules that make them. */
public sealed interface DetectorEvent extends DomainEvent {

    /** What is suggested and what becomes of it changes no article; a claim tells of itself. */
    @Override
    default boolean touchesTheCheck() {
        return false;
    }

    /** What became of a suggestion on an article; its subject is what the desk keeps of that. */
    sealed interface OfASuggestion extends DetectorEvent {

        long fateId();

        long articleId();

        @Override
        default Subject subject() {
            return new Subject("suggestion", fateId());
        }

        @Override
        default List<Subject> within() {
            return List.of(Subject.article(articleId()));
        }
    }

    /** Somebody made a suggestion a draft of theirs. */
    record SuggestionTakenUp(
            long fateId, long articleId, long claimId, long annotationId, Suggested what, Actor by)
            implements OfASuggestion {

        @Override
        public List<Subject> within() {
            return List.of(
                    Subject.article(articleId),
                    Subject.claim(claimId),
                    Subject.annotation(annotationId));
        }

        @Override
        public String action() {
            return "took up the suggestion";
        }

        @Override
        public List<Change> changes() {
            return what.asChanges().changes();
        }
    }

    /** Somebody said why a suggestion is nothing. */
    record SuggestionDismissed(long fateId, long articleId, Suggested what, String reason, Actor by)
            implements OfASuggestion {

        @Override
        public String action() {
            return "dismissed the suggestion";
        }

        @Override
        public List<Change> changes() {
            return what.asChanges().note("reason", null, reason).changes();
        }
    }

    /** A suggestion waits again that was dismissed. */
    record DismissalTakenBack(
            long fateId, long articleId, String rule, String exact, String reason, Actor by)
            implements OfASuggestion {

        @Override
        public String action() {
            return "took back the dismissal of the suggestion";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector()
                    .note("rule", null, rule)
                    .note("exact", null, exact)
                    .note("reason", reason, null)
                    .changes();
        }
    }

    /** A suggestion waits again that was taken up; its draft tells of itself. */
    record TakingUpTakenBack(long fateId, long articleId, String rule, String exact, Actor by)
            implements OfASuggestion {

        @Override
        public String action() {
            return "took back the taking up of the suggestion";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector()
                    .note("rule", null, rule)
                    .note("exact", null, exact)
                    .changes();
        }
    }

    /** The desk will not hear a rule, or hears it again. */
    record RuleMuted(long detectorId, String rule, boolean muted, Actor by)
            implements DetectorEvent {

        @Override
        public Subject subject() {
            return new Subject("detector", detectorId);
        }

        @Override
        public String action() {
            return muted ? "muted the rule" : "let the rule speak again";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("rule", null, rule));
        }
    }
}

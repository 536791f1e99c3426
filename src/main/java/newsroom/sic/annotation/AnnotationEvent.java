package newsroom.sic.annotation;

import java.util.List;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What happens to annotations. */
public sealed interface AnnotationEvent extends DomainEvent {

    long annotationId();

    ClaimView claim();

    @Override
    default Subject subject() {
        return Subject.annotation(annotationId());
    }

    @Override
    default List<Subject> within() {
        return List.of(Subject.article(claim().articleId()), Subject.claim(claim().id()));
    }

    /** Somebody began an annotation. */
    record AnnotationWritten(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "wrote the annotation";
        }
    }

    /** An annotation has other words. */
    record AnnotationEdited(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "edited the annotation";
        }
    }

    /** An annotation waits for a reviewer. */
    record AnnotationSubmitted(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "submitted the annotation";
        }
    }

    /** Its author took an annotation back. */
    record AnnotationWithdrawn(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "withdrew the annotation";
        }
    }

    /** Its author took a draft away on which nothing hung yet. */
    record DraftDropped(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "dropped the draft";
        }
    }

    /** Its author took an annotation up again that was withdrawn. */
    record AnnotationResumed(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "resumed the annotation";
        }
    }

    /** A reviewer stands behind an annotation. */
    record AnnotationApproved(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "approved the annotation";
        }
    }

    /** A reviewer sent an annotation back to its author. */
    record ChangesRequested(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "requested changes to the annotation";
        }
    }

    /** A reviewer will not have an annotation stand. */
    record AnnotationRejected(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "rejected the annotation";
        }
    }

    /** What an approval rested on changed; the annotation waits for review again. */
    record SealBroken(long annotationId, ClaimView claim, List<Change> changes, Actor by)
            implements AnnotationEvent {

        @Override
        public String action() {
            return "broke the seal of the annotation";
        }
    }
}

package newsroom.sic.annotation;

import java.util.List;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What is said about annotations. Talk breaks no seal and opens no closed article. */
public sealed interface ThreadEvent extends DomainEvent {

    CommentView comment();

    ClaimView claim();

    @Override
    default Subject subject() {
        return Subject.annotation(comment().annotationId());
    }

    @Override
    default List<Subject> within() {
        return List.of(Subject.article(claim().articleId()), Subject.claim(claim().id()));
    }

    @Override
    default boolean touchesTheCheck() {
        return false;
    }

    /** Somebody said something. */
    record Commented(CommentView comment, ClaimView claim, Actor by) implements ThreadEvent {

        @Override
        public String action() {
            return comment.inReplyTo() == null
                    ? "commented on the annotation"
                    : "replied to a comment on the annotation";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("comment", null, comment.body()));
        }
    }

    /** There is nothing left to talk about. */
    record ThreadResolved(CommentView comment, ClaimView claim, List<Change> changes, Actor by)
            implements ThreadEvent {

        @Override
        public String action() {
            return "resolved a thread on the annotation";
        }
    }

    /** There is something to talk about again. */
    record ThreadReopened(CommentView comment, ClaimView claim, List<Change> changes, Actor by)
            implements ThreadEvent {

        @Override
        public String action() {
            return "opened a thread on the annotation again";
        }
    }
}

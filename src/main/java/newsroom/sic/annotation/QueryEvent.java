package newsroom.sic.annotation;

import java.util.List;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What happens to queries; history keeps it with the annotation that was put as the question. */
public sealed interface QueryEvent extends DomainEvent {

    QueryView query();

    ClaimView claim();

    @Override
    default Subject subject() {
        return Subject.annotation(query().annotationId());
    }

    @Override
    default List<Subject> within() {
        return List.of(Subject.article(claim().articleId()), Subject.claim(claim().id()));
    }

    /** An annotation was put as a question. */
    record QueryAsked(QueryView query, ClaimView claim, List<Change> changes, Actor by)
            implements QueryEvent {

        @Override
        public String action() {
            return "put the annotation as a query";
        }
    }

    /** The answer to a query is on file. */
    record QueryAnswered(QueryView query, ClaimView claim, List<Change> changes, Actor by)
            implements QueryEvent {

        @Override
        public String action() {
            return "put the answer to the query on file";
        }
    }

    /** The desk has said what becomes of it. */
    record QueryRuled(QueryView query, ClaimView claim, List<Change> changes, Actor by)
            implements QueryEvent {

        @Override
        public String action() {
            return "ruled on the query";
        }
    }

    /** Somebody else sees to a query now. */
    record QueryHandedOver(QueryView query, ClaimView claim, List<Change> changes, Actor by)
            implements QueryEvent {

        @Override
        public boolean touchesTheCheck() {
            return false;
        }

        @Override
        public String action() {
            return "handed the query over";
        }
    }

    /** A query was taken up again. */
    record QueryReopened(QueryView query, ClaimView claim, List<Change> changes, Actor by)
            implements QueryEvent {

        @Override
        public String action() {
            return "opened the query again";
        }
    }
}

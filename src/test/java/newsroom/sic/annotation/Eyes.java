package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks queue, page and decision whether somebody may decide on what waits, and holds the three to
 * one answer. The decision is a real one, which is then undone.
 */
class Eyes {

    private final Annotations annotations;
    private final Reviews reviews;
    private final ReviewQueue queue;
    private final TransactionTemplate undone;

    Eyes(
            Annotations annotations,
            Reviews reviews,
            ReviewQueue queue,
            TransactionTemplate transactions) {
        this.annotations = annotations;
        this.reviews = reviews;
        this.queue = queue;
        this.undone =
                new TransactionTemplate(
                        Objects.requireNonNull(transactions.getTransactionManager()));
    }

    boolean mayDecide(long id, long articleId, Person reviewer) {
        AnnotationView waiting = annotations.one(id);
        assertThat(waiting.state()).isEqualTo(ReviewState.SUBMITTED);
        boolean decides = decides(waiting, reviewer);

        assertThat(reviews.objection(waiting, reviewer).isEmpty()).isEqualTo(decides);
        assertThat(annotations.onArticle(articleId).get(waiting.claimId()))
                .filteredOn(note -> note.id() == id)
                .singleElement()
                .matches(note -> reviews.objection(note, reviewer).isEmpty() == decides);
        assertThat(listed(queue.waitingFor(reviewer, ReviewOrder.OLDEST, null, 10_000).items(), id))
                .isEqualTo(decides);
        assertThat(
                        listed(
                                queue.waitingFor(reviewer, ReviewOrder.SEVERITY, null, 10_000)
                                        .items(),
                                id))
                .isEqualTo(decides);
        assertThat(listed(queue.withOthers(reviewer, 10_000), id)).isEqualTo(!decides);
        return decides;
    }

    private static boolean listed(List<AnnotationView> some, long id) {
        return some.stream().anyMatch(one -> one.id() == id);
    }

    /** Nothing but rule 1 stands in the way of a refusal that names its reason. */
    private boolean decides(AnnotationView waiting, Person reviewer) {
        return Boolean.TRUE.equals(
                undone.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        reviews.reject(waiting.id(), waiting.version(), "Tried.", reviewer);
                        return true;
                    } catch (Refusal no) {
                        assertThat(no.kind()).isEqualTo(Refusal.Kind.RULE);
                        return false;
                    }
                }));
    }
}

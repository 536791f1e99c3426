package newsroom.sic.annotation;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is: what waits for a reviewer, and what came back to its author. */
@Service
@Transactional(readOnly = true)
public class ReviewQueue {

    /** Asked on every page, hence without entities. */
    private static final String LOAD =
            """
            select count(case when state = 'SUBMITTED' and author_id <> :person
                    and last_editor_id <> :person then 1 end),
                count(case when state = 'CHANGES_REQUESTED' and author_id = :person then 1 end),
                (select count(*) from notice where account_id = :person and read_at is null)
            from annotation where state in ('SUBMITTED', 'CHANGES_REQUESTED')
            """;

    private final QueueRepository queue;
    private final JdbcClient jdbc;

    ReviewQueue(QueueRepository queue, JdbcClient jdbc) {
        this.queue = queue;
        this.jdbc = jdbc;
    }

    public ReviewLoad load(Person person) {
        return jdbc.sql(LOAD)
                .param("person", person.id())
                .query((row, n) ->
                        new ReviewLoad(
                                person.decides() ? row.getInt(1) : 0, row.getInt(2), row.getInt(3)))
                .single();
    }

    /**
     * What waits for a decision that this person may take, longest waiting first.
     *
     * @param after where the slice before ended; null for the first
     */
    public Slice<AnnotationView> waitingFor(Person person, @Nullable String after, int limit) {
        List<Annotation> found = queue.waiting(person.id(), mark(after), Limit.of(limit + 1));
        List<AnnotationView> page = found.stream().limit(limit).map(Annotation::view).toList();
        return new Slice<>(page, found.size() > limit ? Long.toString(page.getLast().id()) : null);
    }

    /** What this person wrote or last edited and somebody else has to decide on. */
    public List<AnnotationView> withOthers(Person person, int limit) {
        return views(queue.withOthers(person.id(), Limit.of(limit)));
    }

    /** What this person wrote and a reviewer sent back. */
    public List<AnnotationView> cameBackTo(Person person, int limit) {
        return views(queue.ofAuthor(person.id(), ReviewState.CHANGES_REQUESTED, Limit.of(limit)));
    }

    /** What this person has begun and not submitted. */
    public List<AnnotationView> draftsOf(Person person, int limit) {
        return views(queue.ofAuthor(person.id(), ReviewState.DRAFT, Limit.of(limit)));
    }

    private static List<AnnotationView> views(List<Annotation> found) {
        return found.stream().map(Annotation::view).toList();
    }

    private static long mark(@Nullable String after) {
        try {
            return after == null || after.isEmpty() ? 0 : Long.parseLong(after);
        } catch (NumberFormatException forged) {
            throw new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }
    }
}

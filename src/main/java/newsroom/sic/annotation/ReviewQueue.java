package newsroom.sic.annotation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.account.Person;
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
                select count(case when state = 'SUBMITTED' and hands not like :hand then 1 end),
                    count(case when state = 'CHANGES_REQUESTED' and author_id = :person then 1 end),
                    (select count(*) from notice where account_id = :person and read_at is null),
                    (select count(*) from claim where removed_at is null and anchor_let_go_at is null
                        and anchor_state in ('CHANGED', 'AMBIGUOUS', 'LOST'))
                    + (select count(*) from correction_note_offer o join claim c on c.id = o.claim_id
                        where o.state = 'OPEN' and c.removed_at is null)
                    + (select count(*) from article_correction_note where state = 'OPEN'
            and article_id not in (select id from article where set_aside))
                from annotation where state in ('SUBMITTED', 'CHANGES_REQUESTED')
            """;

    private static final String WAITING =
            """
            select severity, count(*), min(submitted_at) from annotation
            where state = 'SUBMITTED' and hands not like :hand
            group by severity
            """;

    private final QueueRepository queue;
    private final JdbcClient jdbc;

    ReviewQueue(QueueRepository queue, JdbcClient jdbc) {
        this.queue = queue;
        this.jdbc = jdbc;
    }

    /** How much waits for the person, in one statement: it stands above every page. */
    public ReviewLoad load(Person person) {
        return jdbc.sql(LOAD)
                .param("person", person.id())
                .param("hand", Whose.with(person.id()))
                .query((row, n) ->
                        new ReviewLoad(
                                person.decides() ? row.getInt(1) : 0,
                                row.getInt(2),
                                row.getInt(3),
                                person.writes() ? row.getInt(4) : 0))
                .single();
    }

    /** How much waits for a decision that this person may take, and since when. */
    public WaitingLoad waitingLoad(Person person) {
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        List<Instant> oldest = new ArrayList<>();
        jdbc.sql(WAITING)
                .param("hand", Whose.with(person.id()))
                .query(row -> {
                    bySeverity.put(Severity.valueOf(row.getString(1)), row.getInt(2));
                    oldest.add(row.getObject(3, OffsetDateTime.class).toInstant());
                });
        return new WaitingLoad(
                bySeverity, oldest.stream().min(Comparator.naturalOrder()).orElse(null));
    }

    /**
     * What waits for a decision that this person may take.
     *
     * @param after where the slice before ended; null for the first
     */
    public Slice<AnnotationView> waitingFor(
            Person person, ReviewOrder order, @Nullable String after, int limit) {
        QueueMark mark = QueueMark.read(after);
        Limit oneMore = Limit.of(limit + 1);
        String hand = Whose.with(person.id());
        List<Annotation> found =
                switch (order) {
                    case OLDEST -> queue.oldestFirst(hand, mark.at(), mark.id(), oneMore);
                    case SEVERITY ->
                            queue.highFirst(hand, mark.rank(), mark.at(), mark.id(), oneMore);
                };
        return Slice.of(
                found.stream().map(Annotation::view).toList(),
                limit,
                last -> QueueMark.of(last).written());
    }

    /**
     * What this person had a hand in, be it in its words or in its claim's, and somebody else has
     * to decide on.
     */
    public List<AnnotationView> withOthers(Person person, int limit) {
        return views(queue.withOthers(Whose.with(person.id()), Limit.of(limit)));
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
}

package newsroom.sic.annotation;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QueueRepository extends Repository<Annotation, Long> {

    @Query(
            """
            select a from Annotation a
            where a.state = SUBMITTED and a.hands not like :hand
            and (a.submittedAt > :at or (a.submittedAt = :at and a.id > :id))
            order by a.submittedAt, a.id
            """)
    List<Annotation> oldestFirst(String hand, Instant at, long id, Limit limit);

    @Query(
            """
            select a from Annotation a
            where a.state = SUBMITTED and a.hands not like :hand
            and (case when a.severity = HIGH then 0 when a.severity = MEDIUM then 1 else 2 end > :rank
                or (case when a.severity = HIGH then 0 when a.severity = MEDIUM then 1 else 2 end = :rank
                    and (a.submittedAt > :at or (a.submittedAt = :at and a.id > :id))))
            order by case when a.severity = HIGH then 0 when a.severity = MEDIUM then 1 else 2 end,
                a.submittedAt, a.id
            """)
    List<Annotation> highFirst(String hand, int rank, Instant at, long id, Limit limit);

    @Query(
            """
            select a from Annotation a
            where a.state = SUBMITTED and a.hands like :hand
            order by a.submittedAt, a.id
            """)
    List<Annotation> withOthers(String hand, Limit limit);

    @Query(
            """
            select a from Annotation a where a.authorId = :person and a.state = :state
            order by a.updatedAt desc, a.id
            """)
    List<Annotation> ofAuthor(long person, ReviewState state, Limit limit);
}

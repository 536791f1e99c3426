package newsroom.sic.annotation;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QueueRepository extends Repository<Annotation, Long> {

    @Query(
            """
            select new newsroom.sic.annotation.ReviewLoad(
                cast(count(case when a.state = SUBMITTED and :decides = true
                    and a.authorId <> :person and a.lastEditorId <> :person then 1 end) as int),
                cast(count(case when a.state = CHANGES_REQUESTED
                    and a.authorId = :person then 1 end) as int),
                cast((select count(n) from Notice n
                    where n.accountId = :person and n.readAt is null) as int))
            from Annotation a where a.state in (SUBMITTED, CHANGES_REQUESTED)
            """)
    ReviewLoad load(long person, boolean decides);

    @Query(
            """
            select a from Annotation a
            where a.state = SUBMITTED and a.authorId <> :person and a.lastEditorId <> :person
            and (:after = 0 or a.submittedAt > (select b.submittedAt from Annotation b where b.id = :after)
                or (a.submittedAt = (select b.submittedAt from Annotation b where b.id = :after)
                    and a.id > :after))
            order by a.submittedAt, a.id
            """)
    List<Annotation> waiting(long person, long after, Limit limit);

    @Query(
            """
            select a from Annotation a
            where a.state = SUBMITTED and (a.authorId = :person or a.lastEditorId = :person)
            order by a.submittedAt, a.id
            """)
    List<Annotation> withOthers(long person, Limit limit);

    @Query(
            """
            select a from Annotation a where a.authorId = :person and a.state = :state
            order by a.updatedAt desc, a.id
            """)
    List<Annotation> ofAuthor(long person, ReviewState state, Limit limit);
}

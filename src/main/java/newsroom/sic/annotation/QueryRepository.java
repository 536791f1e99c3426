package newsroom.sic.annotation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Spring's annotation is named in full: in this package a query is one of the desk's. */
interface QueryRepository extends Repository<Query, Long> {

    Optional<Query> findById(long id);

    @org.springframework.data.jpa.repository.Query(
            "select q.annotationId from Query q where q.id = :id")
    Optional<Long> findAnnotationId(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @org.springframework.data.jpa.repository.Query("select q from Query q where q.id = :id")
    Optional<Query> findForChange(long id);

    @org.springframework.data.jpa.repository.Query(
            "select q from Query q where q.annotationId = :annotationId order by q.askedAt, q.id")
    List<Query> findByAnnotation(long annotationId);

    @org.springframework.data.jpa.repository.Query(
            "select q from Query q where q.annotationId in :annotationIds order by q.askedAt, q.id")
    List<Query> findByAnnotations(Collection<Long> annotationIds);

    boolean existsByStandingOn(long annotationId);

    Optional<Query> findByRequestKeyAndAskedBy(String requestKey, long askedBy);

    @org.springframework.data.jpa.repository.Query(
            """
            select q from Query q
            join Annotation a on a.id = q.annotationId
            join Claim c on c.id = a.claimId
            where c.articleId = :articleId and q.standingOn is not null order by q.id
            """)
    List<Query> findStandingByArticle(long articleId);

    @org.springframework.data.jpa.repository.Query(
            """
            select q from Query q
            join Annotation a on a.id = q.annotationId
            join Claim c on c.id = a.claimId
            where c.articleId = :articleId order by q.askedAt, q.id
            """)
    List<Query> findByArticle(long articleId);

    /** Open ones whose date has come and whose owner was not told of this date. */
    @org.springframework.data.jpa.repository.Query(
            """
            select q from Query q
            where q.state = OPEN and q.dueOn <= :today and not exists (
                select 1 from Notice n where n.queryId = q.id and n.dueOn = q.dueOn)
            order by q.id
            """)
    List<Query> findUntoldDue(LocalDate today);

    Query saveAndFlush(Query query);

    void flush();
}

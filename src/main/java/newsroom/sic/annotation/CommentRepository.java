package newsroom.sic.annotation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, Long> {

    Optional<Comment> findById(long id);

    @Query("select c.annotationId from Comment c where c.id = :id")
    Optional<Long> findAnnotationId(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Comment c where c.id = :id")
    Optional<Comment> findForChange(long id);

    @Query(
            """
            select distinct c from Comment c left join fetch c.mentions
            where c.annotationId = :annotationId order by c.writtenAt, c.id
            """)
    List<Comment> findByAnnotation(long annotationId);

    Optional<Comment> findByRequestKeyAndAuthorId(String requestKey, long authorId);

    Comment saveAndFlush(Comment comment);

    void flush();
}

package newsroom.sic.annotation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnnotationRepository extends Repository<Annotation, Long> {

    Optional<Annotation> findById(long id);

    List<Annotation> findByIdIn(Collection<Long> ids);

    boolean existsByClaimId(long claimId);

    @Query("select a.claimId from Annotation a where a.id = :id")
    Optional<Long> findClaimId(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Annotation a where a.id = :id")
    Optional<Annotation> findForChange(long id);

    @Query("select a from Annotation a where a.claimId in :claims order by a.id")
    List<Annotation> findByClaims(Collection<Long> claims);

    Optional<Annotation> findByRequestKeyAndAuthorId(String requestKey, long authorId);

    Annotation saveAndFlush(Annotation annotation);

    void flush();
}

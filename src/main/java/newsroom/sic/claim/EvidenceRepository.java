package newsroom.sic.claim;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, Long> {

    Optional<Evidence> findById(long id);

    @Query("select e.claimId from Evidence e where e.id = :id")
    Optional<Long> findClaimId(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evidence e where e.id = :id")
    Optional<Evidence> findForChange(long id);

    @Query("select e from Evidence e where e.claimId in :claims order by e.id")
    List<Evidence> findByClaims(Collection<Long> claims);

    Optional<Evidence> findByRequestKeyAndAddedBy(String requestKey, long addedBy);

    Evidence saveAndFlush(Evidence evidence);

    void flush();

    @Query(
            value = "select claim_id from evidence where id = :id and removed_at is not null",
            nativeQuery = true)
    Optional<Long> findClaimIdOfRemoved(long id);

    @Query(
            value = "select * from evidence where id = :id and removed_at is not null for update",
            nativeQuery = true)
    Optional<Evidence> findRemoved(long id);
}

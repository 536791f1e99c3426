package newsroom.sic.claim;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<Claim, Long> {

    Optional<Claim> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Claim c where c.id = :id")
    Optional<Claim> findForChange(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Claim c where c.articleId = :articleId order by c.id")
    List<Claim> findForRevision(long articleId);

    String UNSETTLED =
            """
            from Claim c
            where c.anchor.anchorState in (newsroom.sic.claim.AnchorState.CHANGED,
                newsroom.sic.claim.AnchorState.AMBIGUOUS, newsroom.sic.claim.AnchorState.LOST)
                and c.anchor.anchorLetGoAt is null
            """;

    @Query(
            "select c "
                    + UNSETTLED
                    + " and (:articleId is null or c.articleId = :articleId)"
                    + " order by c.articleId, c.anchor.spanStart, c.id")
    List<Claim> findUnsettled(@Nullable Long articleId, Limit limit);

    @Query("select count(c) " + UNSETTLED)
    long countUnsettled();

    List<Claim> findByIdIn(Collection<Long> ids);

    Optional<Claim> findByRequestKeyAndMadeBy(String requestKey, long madeBy);

    @Query(
            "select c from Claim c where c.articleId = :articleId order by c.anchor.spanStart, c.anchor.spanEnd desc, c.id")
    List<Claim> findByArticle(long articleId);

    @Query(
            "select c from Claim c where c.articleId in :articles order by c.articleId, c.anchor.spanStart, c.id")
    List<Claim> findAmong(Collection<Long> articles, Limit limit);

    /** Of those that were removed as well: a number is given once. */
    @Query(
            value = "select coalesce(max(number), 0) from claim where article_id = :articleId",
            nativeQuery = true)
    int highestNumber(long articleId);

    @Query(
            """
            select c.articleId as articleId, c.status as status, count(*) as claims
            from Claim c where c.articleId in :articles group by c.articleId, c.status
            """)
    List<Tally> tally(Collection<Long> articles);

    @Query(
            value = "select * from claim where id = :id and removed_at is not null for update",
            nativeQuery = true)
    Optional<Claim> findRemoved(long id);

    Claim saveAndFlush(Claim claim);

    void flush();

    /** How many claims of an article stand at a status. */
    interface Tally {
        long getArticleId();

        VerificationStatus getStatus();

        int getClaims();
    }
}

package newsroom.sic.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The verdicts that stand: those of claims that are checked and sit on their words, each with the
 * approval it rests on.
 */
@Service
@Transactional(readOnly = true)
public class ApprovedVerdicts {

    /** The latest approval that proposed a verdict is the one that set it. */
    private static final String SELECT =
            """
            select c.id, c.statement, c.exact, c.claimant, c.verdict, n.body, n.correction,
                d.decided_at, c.article_id, a.headline, o.name, a.published_on, a.language, a.url
            from claim c
            join article a on a.id = c.article_id
            left join outlet o on o.id = a.outlet_id
            join annotation n on n.claim_id = c.id and n.approval_id =
                (select max(x.approval_id) from annotation x
                    where x.claim_id = c.id and x.proposed_verdict is not null)
            join decision d on d.id = n.approval_id
            where c.removed_at is null and c.verdict is not null
                and c.anchor_state in ('EXACT', 'MOVED')
            """;

    private final JdbcClient jdbc;

    ApprovedVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that stands on the claim; empty where none does, or where there is no such claim. */
    public Optional<ApprovedVerdict> on(long claimId) {
        return jdbc.sql(SELECT + " and c.id = :id")
                .param("id", claimId)
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * The next ones, the latest claim first.
     *
     * @param before the claim to go on behind; null for the first
     * @param since only those approved at that time or later
     */
    public List<ApprovedVerdict> next(@Nullable Long before, @Nullable Instant since, int limit) {
        return jdbc.sql(
                        SELECT
                                + " and c.id < :before and d.decided_at >= :since"
                                + " order by c.id desc limit :limit")
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("since", (since == null ? Instant.EPOCH : since).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    private static ApprovedVerdict read(ResultSet row) throws SQLException {
        return new ApprovedVerdict(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Verdict.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getLong(9),
                row.getString(10),
                row.getString(11),
                row.getObject(12, LocalDate.class),
                row.getString(13),
                row.getString(14));
    }
}

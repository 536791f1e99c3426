package newsroom.sic.export.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Corrections as rows, the latest first. One is there where a verdict went out and the claim has
 * another one now, or none: nothing else is kept of it, so no moment can be missed in which it came
 * about. Begins at the verdicts that were lost, which are few, not at those that went out.
 */
@Repository
public class CorrectionRows {

    private static final int AT_ONCE = 256;

    private static final String SELECT =
            """
            select k.id, k.version, k.claim_id, c.number, c.article_id, a.headline, o.name,
                a.language, a.url, c.exact, c.statement, k.was, c.verdict,
                (select n.body from annotation n where n.approval_id =
                    (select max(m.approval_id) from annotation m
                        where m.claim_id = c.id and m.proposed_verdict = c.verdict)),
                k.changed_at, p.display_name,
                (select min(r.began_at) from exported_verdict x join export_run r on r.id = x.run_id
                    where x.claim_id = k.claim_id and x.verdict = k.was),
                case when k.settled is not null
                    and coalesce(k.settled_for, '-') = coalesce(c.verdict, '-')
                    then k.settled else 'OPEN' end,
                k.address, k.reason, k.settled_at, s.display_name
            from correction k
            join claim c on c.id = k.claim_id
            join article a on a.id = c.article_id
            left join outlet o on o.id = a.outlet_id
            join account p on p.id = k.changed_by
            left join account s on s.id = k.settled_by
            where c.removed_at is null
              and (c.verdict is null or c.verdict <> k.was)
              and not exists (select 1 from correction later where later.claim_id = k.claim_id
                and later.was = k.was and later.id > k.id)
              and exists (select 1 from exported_verdict x
                where x.claim_id = k.claim_id and x.verdict = k.was)
            """;

    private final JdbcClient jdbc;

    CorrectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Correction> find(CorrectionFilter filter, long before, int limit) {
        return select(filter, " and k.id < :before", Map.of("before", before), limit)
                .query(CorrectionRows::read)
                .list();
    }

    Optional<Correction> one(long id) {
        return select(new CorrectionFilter(null, null), " and k.id = :id", Map.of("id", id), 1)
                .query(CorrectionRows::read)
                .optional();
    }

    /** Hands over every correction that the filter lets through, the latest first. */
    public void each(CorrectionFilter filter, Consumer<Correction> taker) {
        select(filter, "", Map.of(), null)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> taker.accept(read(row, 0)));
    }

    /** What carried each of these verdicts, the first first. */
    List<Correction> withCarriers(List<Correction> some) {
        if (some.isEmpty()) {
            return some;
        }
        Map<String, List<Correction.Carrier>> carriers = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select x.claim_id, x.verdict, r.id, r.name, r.asked,
                            p.display_name, r.began_at
                        from exported_verdict x
                        join export_run r on r.id = x.run_id
                        join account p on p.id = r.taken_by
                        where x.claim_id in (:claims) order by r.id
                        """)
                .param("claims", some.stream().map(Correction::claimId).toList())
                .query((ResultSet row) -> {
                    carriers.computeIfAbsent(
                                    row.getLong(1) + row.getString(2), _ -> new ArrayList<>())
                            .add(
                                    new Correction.Carrier(
                                            row.getLong(3),
                                            row.getString(4),
                                            row.getString(5),
                                            row.getString(6),
                                            row.getObject(7, OffsetDateTime.class).toInstant()));
                });
        return some.stream()
                .map(one ->
                        one.in(carriers.getOrDefault(one.claimId() + one.was().name(), List.of())))
                .toList();
    }

    private JdbcClient.StatementSpec select(
            CorrectionFilter filter, String and, Map<String, ?> with, @Nullable Integer limit) {
        Map<String, Object> values = new LinkedHashMap<>(with);
        StringBuilder sql = new StringBuilder(SELECT).append(and);
        if (filter.article() != null) {
            sql.append(" and c.article_id = :article");
            values.put("article", filter.article());
        }
        if (filter.state() != null) {
            sql.append(
                    """
                     and case when k.settled is not null
                        and coalesce(k.settled_for, '-') = coalesce(c.verdict, '-')
                        then k.settled else 'OPEN' end = :state
                    """);
            values.put("state", filter.state().name());
        }
        sql.append(" order by k.id desc");
        if (limit != null) {
            sql.append(" limit :limit");
            values.put("limit", limit);
        }
        return jdbc.sql(sql.toString()).params(values);
    }

    private static Correction read(ResultSet row, int n) throws SQLException {
        String now = row.getString(13);
        CorrectionState state = CorrectionState.valueOf(row.getString(18));
        boolean settled = state != CorrectionState.OPEN;
        return new Correction(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getInt(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                Verdict.valueOf(row.getString(12)),
                now == null ? null : Verdict.valueOf(now),
                row.getString(14),
                row.getObject(15, OffsetDateTime.class).toInstant(),
                row.getString(16),
                row.getObject(17, OffsetDateTime.class).toInstant(),
                List.of(),
                state,
                settled ? row.getString(19) : null,
                settled ? row.getString(20) : null,
                settled ? instant(row, 21) : null,
                settled ? row.getString(22) : null);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence as rows, the latest first, for a file: one statement, one snapshot of the store. */
@Service
@Transactional(readOnly = true)
public class EvidenceRecords {

    /** Rows that the store hands over at once; each may hold tens of kilobytes. */
    private static final int AT_ONCE = 256;

    private static final String SELECT =
            """
            select v.id, v.claim_id, c.number, c.article_id, a.headline, o.name,
                c.anchor_revision, c.line_n, c.passage_n, c.span_start, c.span_end, c.exact,
                v.source, v.url, v.passage, v.grade, v.stance, v.retrieved_on, v.valid_until,
                v.publisher, w.display_name, v.added_at,
                coalesce(v.removed_at, c.removed_at)
            from evidence v
            join claim c on c.id = v.claim_id
            join article a on a.id = c.article_id
            left join outlet o on o.id = a.outlet_id
            join account w on w.id = v.added_by
            """;

    private static final String ON_FILE = " where v.removed_at is null and c.removed_at is null";

    private final JdbcClient jdbc;

    EvidenceRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Hands over the evidence on all claims that the filter lets through, one by one as the store's
     * cursor gives it. Holds a connection until the last is taken.
     */
    public void each(ClaimFilter filter, Consumer<EvidenceRecord> taker) {
        ClaimConditions.narrow(new Narrowing(SELECT + ON_FILE), filter)
                .then("order by v.id desc")
                .on(jdbc)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> taker.accept(read(row)));
    }

    /** The same on those of these claims that are among the changed ones, and what was removed. */
    public void eachChanged(
            ClaimFilter filter,
            Among changedClaims,
            Consumer<EvidenceRecord> taker,
            Consumer<Removed> removed) {
        Narrowing changed = new Narrowing(SELECT + " where 1 = 1").among("c.id", changedClaims);
        ClaimConditions.narrow(changed, filter)
                .then("order by v.id desc")
                .on(jdbc)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> {
                    OffsetDateTime gone = row.getObject(23, OffsetDateTime.class);
                    if (gone == null) {
                        taker.accept(read(row));
                    } else {
                        removed.accept(
                                new Removed(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(4),
                                        gone.toInstant()));
                    }
                });
    }

    private static EvidenceRecord read(ResultSet row) throws SQLException {
        return new EvidenceRecord(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getString(12),
                new EvidenceDetails(
                        row.getString(13),
                        row.getString(14),
                        row.getString(15),
                        Grade.valueOf(row.getString(16)),
                        Stance.valueOf(row.getString(17)),
                        row.getObject(18, LocalDate.class),
                        row.getObject(19, LocalDate.class),
                        row.getString(20)),
                row.getString(21),
                row.getObject(22, OffsetDateTime.class).toInstant());
    }
}

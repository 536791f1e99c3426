package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
            select v.id, v.claim_id, c.number, v.source, v.url, v.passage, v.grade, v.stance,
                v.retrieved_on, v.valid_until, v.publisher, v.added_at,
                w.display_name as adder, coalesce(v.removed_at, c.removed_at) as gone_at,
            """
                    + ClaimPlace.COLUMNS
                    + """
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
                    Instant gone = Cells.optionalMoment(row, "gone_at");
                    if (gone == null) {
                        taker.accept(read(row));
                    } else {
                        removed.accept(
                                new Removed(
                                        row.getLong("id"),
                                        row.getLong("claim_id"),
                                        row.getLong("article_id"),
                                        gone));
                    }
                });
    }

    private static EvidenceRecord read(ResultSet row) throws SQLException {
        return new EvidenceRecord(
                row.getLong("id"),
                row.getLong("claim_id"),
                row.getInt("number"),
                ClaimPlace.read(row),
                new EvidenceDetails(
                        row.getString("source"),
                        row.getString("url"),
                        row.getString("passage"),
                        Cells.word(Grade.class, row, "grade"),
                        Cells.word(Stance.class, row, "stance"),
                        row.getObject("retrieved_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("publisher")),
                row.getString("adder"),
                Cells.moment(row, "added_at"));
    }
}

package newsroom.sic.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import newsroom.sic.claim.Narrowing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Discrepancies as rows of a file, a row for each place: one statement, so one snapshot. */
@Service
@Transactional(readOnly = true)
public class DiscrepancyRecords {

    /** Rows that the store hands over at once. */
    private static final int AT_ONCE = 256;

    private static final String SELECT =
            """
            select d.id, m.n, d.story_id, d.kind, d.assessment, d.explanation, d.state,
                d.resolution, d.note, m.article_id, a.headline, o.name, a.published_on, m.revision,
                m.span_start, m.span_end, m.exact, d.changed_at, d.gone
            from discrepancy d
            join discrepancy_member m on m.discrepancy_id = d.id
            join article a on a.id = m.article_id
            left join outlet o on o.id = a.outlet_id
            """;

    private final JdbcClient jdbc;

    DiscrepancyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Hands over every place of all that the filter lets through, the latest first.
     *
     * @param since only what changed since then, and with it what is found no more
     */
    public void each(
            DiscrepancyFilter filter, @Nullable Instant since, Consumer<DiscrepancyRecord> taker) {
        Narrowing wanted =
                since == null
                        ? new Narrowing(SELECT + " where not d.gone")
                        : new Narrowing(SELECT + " where 1 = 1").since("d.changed_at", since);
        DiscrepancyConditions.narrow(wanted, filter)
                .then("order by d.id desc, m.n")
                .on(jdbc)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> taker.accept(read(row)));
    }

    private static DiscrepancyRecord read(ResultSet row) throws SQLException {
        String resolution = row.getString(8);
        Instant changedAt = row.getObject(18, OffsetDateTime.class).toInstant();
        return new DiscrepancyRecord(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                Kind.valueOf(row.getString(4)),
                Assessment.valueOf(row.getString(5)),
                row.getString(6),
                DiscrepancyState.valueOf(row.getString(7)),
                resolution == null ? null : Resolution.valueOf(resolution),
                row.getString(9),
                row.getLong(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                row.getInt(14),
                row.getInt(15),
                row.getInt(16),
                row.getString(17),
                changedAt,
                row.getBoolean(19) ? changedAt : null);
    }
}

package newsroom.sic.history;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * History as rows, the latest first, for a file; and history as a clock: its numbers are given in
 * the order in which changes were committed, so what came after a number came after it, whatever
 * the time of day was when somebody began.
 */
@Service
@Transactional(readOnly = true)
public class HistoryRecords {

    private static final int AT_ONCE = 256;

    /** Whose business people's accounts are is said on the people's page, and they are no check. */
    private static final String ENTRIES =
            """
            select e.seq, e.happened_at, e.actor_name, e.subject_kind, e.subject_id, e.part_of,
                e.action, e.changes, e.hash
            from history_entry e where e.subject_kind not in ('account', 'webhook') and e.seq >= :since
            """;

    private static final String WITHIN =
            """
              and e.seq in
                (select s.seq from history_subject s where s.kind = :kind and s.id = :id)
            """;

    private final JdbcClient jdbc;

    HistoryRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Hands over the entries from that number on, one by one as the store's cursor gives them.
     *
     * @param of only those about this and what is within it; null for all
     */
    public void each(long since, @Nullable Subject of, Consumer<HistoryRecord> taker) {
        String sql = ENTRIES + (of == null ? "" : WITHIN) + " order by e.seq desc";
        JdbcClient.StatementSpec select = jdbc.sql(sql).param("since", since);
        if (of != null) {
            select.param("kind", of.kind()).param("id", of.id());
        }
        select.withFetchSize(AT_ONCE)
                .query((ResultSet row) ->
                        taker.accept(
                                new HistoryRecord(
                                        row.getLong(1),
                                        row.getObject(2, OffsetDateTime.class).toInstant(),
                                        row.getString(3),
                                        new Subject(row.getString(4), row.getLong(5)),
                                        row.getString(6),
                                        row.getString(7),
                                        row.getString(8),
                                        row.getString(9))));
    }

    /**
     * When the latest entry that this transaction sees says that it happened. {@link #firstSince}
     * of it is never after that entry, so nothing that this transaction does not see is before it.
     */
    public Instant end() {
        return jdbc.sql(
                        """
                        select e.happened_at from history_entry e
                        join history_head h on h.seq = e.seq
                        """)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }

    /** The number of the first entry that happened then or later; larger than any for none. */
    public long firstSince(Instant moment) {
        return jdbc.sql("select min(seq) from history_entry where happened_at >= ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    long seq = row.getLong(1);
                    return row.wasNull() ? Long.MAX_VALUE : seq;
                })
                .single();
    }
}

package newsroom.sic.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a thing and to everything within it. Read only: it is written by listening. */
@Service
public class History {

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first.
     *
     * @param after the mark where the part before this one ended; null for the newest
     * @throws Refusal when the mark is none of ours
     */
    @Transactional(readOnly = true)
    public Slice<Entry> of(Subject subject, @Nullable String after, int limit) {
        var entries =
                jdbc.sql(
                                """
                                select e.seq, e.happened_at, e.actor_name, e.subject_kind,
                                    e.subject_id, e.action, e.changes
                                from history_subject s join history_entry e on e.seq = s.seq
                                where s.kind = ? and s.id = ? and s.seq < ?
                                order by s.seq desc
                                fetch first ? rows only
                                """)
                        .params(subject.kind(), subject.id(), mark(after), limit + 1)
                        .query(History::entry)
                        .list();
        if (entries.size() <= limit) {
            return new Slice<>(entries, null);
        }
        var part = entries.subList(0, limit);
        return new Slice<>(part, Long.toString(part.getLast().seq()));
    }

    private static long mark(@Nullable String after) {
        if (after == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, "history.refused.mark");
        }
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getString("action"),
                List.copyOf(Json.changes(row.getString("changes"))));
    }
}

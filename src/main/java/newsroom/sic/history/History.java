package newsroom.sic.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** What is said of a thing whose page is there no longer, and of one that has it again. */
    private static final List<String> GOING = List.of("dropped the draft", "removed the claim");

    private static final String BACK = "restored the claim";

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
        return Slice.of(entries, limit, Entry::seq);
    }

    /** Those of the given that were dropped or removed, and not restored since. */
    @Transactional(readOnly = true)
    public Set<Subject> gone(Collection<Subject> some) {
        Set<Subject> gone = new HashSet<>();
        for (String kind : List.of("annotation", "claim")) {
            List<Long> ids =
                    some.stream()
                            .filter(one -> one.kind().equals(kind))
                            .map(Subject::id)
                            .distinct()
                            .toList();
            if (!ids.isEmpty()) {
                jdbc.sql(
                                """
                                select e.subject_id, e.action
                                from history_subject s join history_entry e
                                    on e.seq = s.seq and e.subject_kind = s.kind and e.subject_id = s.id
                                where s.kind = :kind and s.id in (:ids) and e.action in (:going, :back)
                                order by s.seq
                                """)
                        .param("kind", kind)
                        .param("ids", ids)
                        .param("going", GOING)
                        .param("back", BACK)
                        .query(row -> {
                            Subject one = new Subject(kind, row.getLong(1));
                            if (BACK.equals(row.getString(2))) {
                                gone.remove(one);
                            } else {
                                gone.add(one);
                            }
                        });
            }
        }
        return gone;
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

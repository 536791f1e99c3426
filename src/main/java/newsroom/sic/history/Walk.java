package newsroom.sic.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks the chain from its first entry to its head and stops at the first that does not fit. Wants
 * one consistent view of the database, and keeps no more than a few hundred entries in memory.
 *
 * <p>What a chain of hashes cannot show by itself is a rewriting of everything up to and including
 * the head. Against that helps a last hash that was noted elsewhere.
 */
final class Walk {

    private static final int STEP = 200;

    private final JdbcClient jdbc;
    private long seq;
    private String hash = Link.NOTHING;

    private Walk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Verdict along(JdbcClient jdbc) {
        return new Walk(jdbc).toTheEnd();
    }

    private Verdict toTheEnd() {
        for (var rows = next(); !rows.isEmpty(); rows = next()) {
            var filed = filed(rows.getLast().link().seq());
            for (var row : rows) {
                var objection = objectionTo(row, filed.getOrDefault(row.link().seq(), Set.of()));
                if (objection != null) {
                    return objection;
                }
                seq = row.link().seq();
                hash = row.hash();
            }
        }
        var objection = objectionToTheEnd();
        return objection == null ? new Verdict.Whole(seq, hash) : objection;
    }

    private Verdict.@Nullable Broken objectionTo(Row row, Set<Subject> filed) {
        var link = row.link();
        if (link.seq() != seq + 1) {
            return broken("is missing: the next one that is there is entry " + link.seq());
        }
        if (!link.hash().equals(row.hash())) {
            return broken("does not say what was written: its hash does not fit its words");
        }
        if (!link.previousHash().equals(hash)) {
            return broken("does not follow entry " + seq + ": one of the two was written anew");
        }
        if (!filed.equals(subjects(link))) {
            return broken("is filed under other subjects than it was written for");
        }
        return null;
    }

    private Verdict.@Nullable Broken objectionToTheEnd() {
        var head = head();
        if (head.isEmpty()) {
            return new Verdict.Broken(seq, "may not be the last: the head of history is gone");
        }
        if (head.get().seq() > seq) {
            return broken("is missing: " + head.get().seq() + " were written");
        }
        if (head.get().seq() < seq) {
            return new Verdict.Broken(
                    head.get().seq() + 1,
                    "was added past the head of history, or that was set back");
        }
        if (!head.get().hash().equals(hash)) {
            return new Verdict.Broken(seq, "is not the last one that was written");
        }
        if (!filed(Long.MAX_VALUE).isEmpty()) {
            return broken("is missing: subjects are filed for it");
        }
        return null;
    }

    private Verdict.Broken broken(String because) {
        return new Verdict.Broken(seq + 1, because);
    }

    /** An entry and the hash that its row claims. */
    private record Row(Link link, String hash) {}

    private List<Row> next() {
        return jdbc.sql(
                        """
                        select seq, happened_at, actor_id, actor_name, subject_kind, subject_id,
                            part_of, action, changes, previous_hash, hash
                        from history_entry where seq > ? order by seq fetch first ? rows only
                        """)
                .params(seq, STEP)
                .query(Walk::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var link =
                new Link(
                        row.getLong("seq"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getLong("actor_id"),
                        row.getString("actor_name"),
                        new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                        row.getString("part_of"),
                        row.getString("action"),
                        row.getString("changes"),
                        row.getString("previous_hash"));
        return new Row(link, row.getString("hash"));
    }

    private Map<Long, Set<Subject>> filed(long last) {
        var filed = new HashMap<Long, Set<Subject>>();
        jdbc.sql("select seq, kind, id from history_subject where seq > ? and seq <= ?")
                .params(seq, last)
                .query(row -> {
                    filed.computeIfAbsent(row.getLong("seq"), any -> new HashSet<>())
                            .add(new Subject(row.getString("kind"), row.getLong("id")));
                });
        return filed;
    }

    private static Set<Subject> subjects(Link link) {
        var subjects = new HashSet<>(Json.subjects(link.partOf()));
        subjects.add(link.subject());
        return subjects;
    }

    private record Head(long seq, String hash) {}

    private Optional<Head> head() {
        return jdbc.sql("select seq, hash from history_head where id = 1")
                .query((row, n) -> new Head(row.getLong("seq"), row.getString("hash")))
                .optional();
    }
}

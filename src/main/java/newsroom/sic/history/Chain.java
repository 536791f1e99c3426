package newsroom.sic.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Adds links to the chain, in four statements however many they are. Holds the head row from the
 * first of them to the end of the transaction, so that there is one writer at a time and never a
 * gap or a fork.
 */
@Component
class Chain {

    /** What no database keeps: NUL and halves of surrogate pairs. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private final JdbcTemplate jdbc;

    Chain(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that happened, and when it was heard of. */
    record Heard(DomainEvent event, Instant at) {}

    void add(List<Heard> news) {
        var head = takeHead();
        var links = new ArrayList<Object[]>();
        var subjects = new ArrayList<Object[]>();
        for (var heard : news) {
            var link = link(heard, head);
            head = new Head(link.seq(), link.hash());
            links.add(row(link, head.hash()));
            for (var subject : everySubject(heard.event())) {
                subjects.add(new Object[] {link.seq(), subject.kind(), subject.id()});
            }
        }
        jdbc.batchUpdate(
                """
                insert into history_entry (seq, happened_at, actor_id, actor_name, subject_kind,
                    subject_id, part_of, action, changes, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                links);
        jdbc.batchUpdate("insert into history_subject (seq, kind, id) values (?, ?, ?)", subjects);
        jdbc.update(
                "update history_head set seq = ?, hash = ? where id = 1", head.seq(), head.hash());
    }

    private record Head(long seq, String hash) {}

    private Head takeHead() {
        var heads =
                jdbc.query(
                        "select seq, hash from history_head where id = 1 for update",
                        (row, n) -> new Head(row.getLong("seq"), row.getString("hash")));
        if (heads.size() != 1) {
            throw new IllegalStateException(
                    "the head of history is gone; verify-history says more");
        }
        return heads.getFirst();
    }

    private static Link link(Heard heard, Head head) {
        var event = heard.event();
        return new Link(
                head.seq() + 1,
                heard.at().truncatedTo(ChronoUnit.MICROS),
                event.by().id(),
                writable(event.by().name()),
                event.subject(),
                Json.of(event.within()),
                writable(event.action()),
                writable(Json.of(event.changes())),
                head.hash());
    }

    private static Object[] row(Link link, String hash) {
        return new Object[] {
            link.seq(),
            link.at().atOffset(ZoneOffset.UTC),
            link.actorId(),
            link.actorName(),
            link.subject().kind(),
            link.subject().id(),
            link.partOf(),
            link.action(),
            link.changes(),
            link.previousHash(),
            hash
        };
    }

    private static Set<Subject> everySubject(DomainEvent event) {
        var subjects = new LinkedHashSet<Subject>();
        subjects.add(event.subject());
        subjects.addAll(event.within());
        return subjects;
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }
}

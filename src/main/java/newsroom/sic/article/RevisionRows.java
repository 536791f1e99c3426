package newsroom.sic.article;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes new revisions without entities: they never change, and each has a row for every passage
 * and line. Their article has to be flushed before.
 */
@Component
class RevisionRows {

    private final JdbcTemplate jdbc;

    RevisionRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Revision revision) {
        long id =
                Objects.requireNonNull(
                        jdbc.queryForObject("select nextval('revision_seq')", Long.class));
        jdbc.update(
                """
                insert into revision (id, article_id, number, text, length, sha256, file_name,
                    encoding, added_at, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                revision.row(id));
        jdbc.batchUpdate(
                """
                insert into passage (revision_id, n, kind, span_start, span_end)
                values (?, ?, ?, ?, ?)
                """,
                revision.passageRows(id));
        jdbc.batchUpdate(
                """
                insert into line (revision_id, n, span_start, span_end, coverage, version,
                    waived_because, waived_by, waived_at, accounted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                revision.lineRows(id));
    }
}

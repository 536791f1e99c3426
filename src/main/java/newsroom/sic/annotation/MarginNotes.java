package newsroom.sic.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The annotations in the margin of an article, read without entities. Sees what was flushed. */
@Component
class MarginNotes {

    private static final String NOTES =
            """
            select a.id, a.version, a.claim_id, a.issue, a.severity, a.body, a.correction,
                a.proposed_verdict, a.state, a.author_id, a.last_editor_id, a.edition,
                a.approval_id, a.created_at, a.updated_at, a.submitted_at, a.placed_by_id,
                a.hands
            from annotation a join claim c on c.id = a.claim_id
            where c.article_id = ? order by a.id
            """;

    private final JdbcClient jdbc;

    MarginNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AnnotationView> on(long articleId) {
        return jdbc.sql(NOTES).param(articleId).query((row, n) -> note(row)).list();
    }

    private static AnnotationView note(ResultSet row) throws SQLException {
        String verdict = row.getString(8);
        long approval = row.getLong(13);
        boolean approved = !row.wasNull();
        return new AnnotationView(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                new Finding(
                        Issue.valueOf(row.getString(4)),
                        Severity.valueOf(row.getString(5)),
                        row.getString(6),
                        row.getString(7),
                        verdict == null ? null : Verdict.valueOf(verdict)),
                ReviewState.valueOf(row.getString(9)),
                row.getLong(10),
                row.getLong(11),
                row.getLong(17),
                Whose.read(row.getString(18)),
                row.getInt(12),
                approved ? approval : null,
                row.getObject(14, OffsetDateTime.class).toInstant(),
                row.getObject(15, OffsetDateTime.class).toInstant(),
                instant(row, 16));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

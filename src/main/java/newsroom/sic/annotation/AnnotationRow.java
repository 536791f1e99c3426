package newsroom.sic.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.Removed;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as a row: the columns of the statement, and what is read from them, by their place.
 */
final class AnnotationRow {

    /** The decision is the approval while there is one, otherwise the latest. */
    static final String SELECT =
            """
            select n.id, n.claim_id, c.number, c.article_id, a.headline, o.name,
                c.anchor_revision, c.line_n, c.passage_n, c.span_start, c.span_end, c.exact,
                c.claimant, n.issue, n.severity, n.body, n.correction, n.proposed_verdict,
                n.state, w.display_name, l.display_name, n.edition,
                n.created_at, n.updated_at, n.submitted_at,
                d.outcome, b.display_name, d.decided_at, d.comment,
                case when n.approval_id is not null then d.seal end,
                c.removed_at, c.anchor_state, c.anchor_let_go_at
            """
                    + AnnotationConditions.FROM
                    + """
                    join account w on w.id = n.author_id
                    join account l on l.id = n.last_editor_id
                    left join decision d on d.id = coalesce(n.approval_id,
                        (select max(x.id) from decision x where x.annotation_id = n.id))
                    left join account b on b.id = d.decided_by
                    where 1 = 1
                    """;

    private AnnotationRow() {}

    static AnnotationRecord read(ResultSet row) throws SQLException {
        String verdict = row.getString(18);
        String outcome = row.getString(26);
        return new AnnotationRecord(
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
                row.getString(13),
                Issue.valueOf(row.getString(14)),
                Severity.valueOf(row.getString(15)),
                row.getString(16),
                row.getString(17),
                verdict == null ? null : Verdict.valueOf(verdict),
                ReviewState.valueOf(row.getString(19)),
                row.getString(20),
                row.getString(21),
                row.getInt(22),
                there(row, 23),
                there(row, 24),
                instant(row, 25),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString(27),
                instant(row, 28),
                row.getString(29),
                row.getString(30),
                AnchorState.valueOf(row.getString(32)),
                instant(row, 33));
    }

    /** What is left of one whose claim was removed; null while that stands. */
    static @Nullable Removed removed(ResultSet row) throws SQLException {
        Instant gone = instant(row, 31);
        return gone == null
                ? null
                : new Removed(row.getLong(1), row.getLong(2), row.getLong(4), gone);
    }

    private static Instant there(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

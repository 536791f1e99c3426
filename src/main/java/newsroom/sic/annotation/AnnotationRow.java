package newsroom.sic.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.Cells;
import newsroom.sic.claim.ClaimPlace;
import newsroom.sic.claim.Removed;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as a row: the columns of the statement, and what is read from them, by their names.
 */
final class AnnotationRow {

    /** The decision is the approval while there is one, otherwise the latest. */
    static final String SELECT =
            """
            select n.id, n.claim_id, c.number, c.claimant, n.issue, n.severity, n.body,
                n.correction, n.proposed_verdict, n.state, n.edition,
                w.display_name as author, l.display_name as last_editor,
                n.created_at, n.updated_at, n.submitted_at,
                d.outcome, b.display_name as decider, d.decided_at, d.comment,
                case when n.approval_id is not null then d.seal end as sealed,
                c.removed_at, c.anchor_state, c.anchor_let_go_at,
            """
                    + ClaimPlace.COLUMNS
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
        return new AnnotationRecord(
                row.getLong("id"),
                row.getLong("claim_id"),
                row.getInt("number"),
                ClaimPlace.read(row),
                row.getString("claimant"),
                Cells.word(Issue.class, row, "issue"),
                Cells.word(Severity.class, row, "severity"),
                row.getString("body"),
                row.getString("correction"),
                Cells.optionalWord(Verdict.class, row, "proposed_verdict"),
                Cells.word(ReviewState.class, row, "state"),
                row.getString("author"),
                row.getString("last_editor"),
                row.getInt("edition"),
                Cells.moment(row, "created_at"),
                Cells.moment(row, "updated_at"),
                Cells.optionalMoment(row, "submitted_at"),
                Cells.optionalWord(Outcome.class, row, "outcome"),
                row.getString("decider"),
                Cells.optionalMoment(row, "decided_at"),
                row.getString("comment"),
                row.getString("sealed"),
                Cells.word(AnchorState.class, row, "anchor_state"),
                Cells.optionalMoment(row, "anchor_let_go_at"));
    }

    /** What is left of one whose claim was removed; null while that stands. */
    static @Nullable Removed removed(ResultSet row) throws SQLException {
        Instant gone = Cells.optionalMoment(row, "removed_at");
        return gone == null
                ? null
                : new Removed(
                        row.getLong("id"),
                        row.getLong("claim_id"),
                        row.getLong("article_id"),
                        gone);
    }
}

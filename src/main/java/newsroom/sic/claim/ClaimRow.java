package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A claim as a row: the columns of the statement, and what is read from them, by their names. */
final class ClaimRow {

    /** A claim c on an article a of an outlet o. */
    static final String FROM =
            """
            from claim c
            join article a on a.id = c.article_id
            left join outlet o on o.id = a.outlet_id
            """;

    /** As {@link #read} takes them; another may follow. */
    static final String COLUMNS =
            ClaimPlace.COLUMNS
                    + """
                    , c.id, c.number, a.published_on, a.url, c.statement, c.claimant, c.status,
                    c.verdict, c.anchor_state, c.anchor_let_go_at, c.due_on,
                    p.display_name as assignee, m.display_name as maker,
                    c.made_at, c.changed_at, c.removed_at,
                    (select count(*) from evidence e
                        where e.claim_id = c.id and e.removed_at is null) as pieces,
                    (select min(e.valid_until) from evidence e
                        where e.claim_id = c.id and e.removed_at is null) as evidence_until
                    """;

    static final String FROM_WITH_PEOPLE =
            FROM
                    + """
                    left join account p on p.id = c.assignee_id
                    join account m on m.id = c.made_by
                    """;

    static final String SELECT = "select " + COLUMNS + FROM_WITH_PEOPLE;

    private ClaimRow() {}

    static ClaimRecord read(ResultSet row) throws SQLException {
        return new ClaimRecord(
                row.getLong("id"),
                row.getInt("number"),
                ClaimPlace.read(row),
                row.getObject("published_on", LocalDate.class),
                row.getString("statement"),
                row.getString("claimant"),
                Cells.word(VerificationStatus.class, row, "status"),
                Cells.optionalWord(Verdict.class, row, "verdict"),
                Cells.word(AnchorState.class, row, "anchor_state"),
                row.getString("assignee"),
                row.getObject("due_on", LocalDate.class),
                row.getString("maker"),
                Cells.moment(row, "made_at"),
                Cells.moment(row, "changed_at"),
                row.getInt("pieces"),
                row.getString("url"),
                row.getObject("evidence_until", LocalDate.class),
                Cells.optionalMoment(row, "anchor_let_go_at"));
    }

    /** What is left of one that was removed; null while it stands. */
    static @Nullable Removed removed(ResultSet row) throws SQLException {
        Instant gone = Cells.optionalMoment(row, "removed_at");
        long id = row.getLong("id");
        return gone == null ? null : new Removed(id, id, row.getLong("article_id"), gone);
    }
}

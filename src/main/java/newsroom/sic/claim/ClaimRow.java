package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A claim as a row: the columns of the statement, and what is read from them, by their place. */
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
            """
            c.id, c.number, c.article_id, a.headline, o.name, a.published_on,
                c.anchor_revision, c.line_n, c.passage_n, c.span_start, c.span_end, c.exact,
                c.statement, c.claimant, c.status, c.verdict, c.anchor_state,
                p.display_name, c.due_on, m.display_name, c.made_at, c.changed_at,
                (select count(*) from evidence e
                    where e.claim_id = c.id and e.removed_at is null),
                a.url,
                (select min(e.valid_until) from evidence e
                    where e.claim_id = c.id and e.removed_at is null),
                c.removed_at, c.anchor_let_go_at
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
        String verdict = row.getString(16);
        return new ClaimRecord(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                VerificationStatus.valueOf(row.getString(15)),
                verdict == null ? null : Verdict.valueOf(verdict),
                AnchorState.valueOf(row.getString(17)),
                row.getString(18),
                row.getObject(19, LocalDate.class),
                row.getString(20),
                instant(row, 21),
                instant(row, 22),
                row.getInt(23),
                row.getString(24),
                row.getObject(25, LocalDate.class),
                optional(row, 27));
    }

    /** What is left of one that was removed; null while it stands. */
    static @Nullable Removed removed(ResultSet row) throws SQLException {
        Instant gone = optional(row, 26);
        long id = row.getLong(1);
        return gone == null ? null : new Removed(id, id, row.getLong(3), gone);
    }

    private static @Nullable Instant optional(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

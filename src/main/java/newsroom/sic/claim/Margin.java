package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands in the margin of an article, read without entities: with hundreds of claims they
 * would be most of what the page costs. Sees what was flushed.
 */
@Component
class Margin {

    private static final String CLAIMS =
            """
            select id, version, article_id, number, statement, claimant, status, verdict,
                assignee_id, due_on, anchor_revision, anchor_state, span_start, span_end, line_n,
                passage_n, exact, prefix, suffix, made_by, made_at, anchor_let_go_at,
                anchor_settled_by,
                (select count(*) from correction_note_offer o
                    where o.claim_id = claim.id and o.state = 'OPEN')
            from claim where article_id = ? and removed_at is null
            order by span_start, span_end desc, id
            """;

    private static final String EVIDENCE =
            """
            select e.id, e.version, e.claim_id, e.source, e.url, e.passage, e.grade, e.stance,
                e.retrieved_on, e.valid_until, e.publisher, e.added_by, e.added_at
            from evidence e join claim c on c.id = e.claim_id
            where c.article_id = ? and c.removed_at is null and e.removed_at is null
            order by e.id
            """;

    private final JdbcClient jdbc;

    Margin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClaimView> claims(long articleId) {
        return jdbc.sql(CLAIMS).param(articleId).query((row, n) -> claim(row)).list();
    }

    List<MarginClaim> claimsWithNotes(long articleId) {
        return jdbc.sql(CLAIMS)
                .param(articleId)
                .query((row, n) -> new MarginClaim(claim(row), row.getInt(24)))
                .list();
    }

    List<EvidenceView> evidence(long articleId) {
        return jdbc.sql(EVIDENCE).param(articleId).query((row, n) -> piece(row)).list();
    }

    private static ClaimView claim(ResultSet row) throws SQLException {
        String verdict = row.getString(8);
        return new ClaimView(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                VerificationStatus.valueOf(row.getString(7)),
                verdict == null ? null : Verdict.valueOf(verdict),
                number(row, 9),
                row.getObject(10, LocalDate.class),
                new Anchor(
                        row.getInt(11),
                        AnchorState.valueOf(row.getString(12)),
                        new Span(row.getInt(13), row.getInt(14)),
                        row.getInt(15),
                        row.getInt(16),
                        new Quote(row.getString(17), row.getString(18), row.getString(19)),
                        row.getObject(22) != null,
                        number(row, 23)),
                row.getLong(20),
                instant(row, 21));
    }

    private static EvidenceView piece(ResultSet row) throws SQLException {
        return new EvidenceView(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                new EvidenceDetails(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        Grade.valueOf(row.getString(7)),
                        Stance.valueOf(row.getString(8)),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class),
                        row.getString(11)),
                row.getLong(12),
                instant(row, 13));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

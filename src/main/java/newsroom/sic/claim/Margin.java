package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static final String COLUMNS =
            """
            select c.id, c.version, c.article_id, c.number, c.statement, c.claimant, c.status,
                c.verdict, c.assignee_id, c.due_on, c.anchor_revision, c.anchor_state,
                c.span_start, c.span_end, c.line_n, c.passage_n, c.exact, c.prefix, c.suffix,
                c.made_by, c.made_at, c.anchor_let_go_at, c.anchor_settled_by
            """;

    private static final String IN_ORDER = " order by c.span_start, c.span_end desc, c.id";

    private static final String CLAIMS =
            COLUMNS + " from claim c where c.article_id = ? and c.removed_at is null" + IN_ORDER;

    /** An article without claims has one row, which holds none. */
    private static final String MARGIN =
            COLUMNS
                    + """
                    , (select count(*) from correction_note_offer o
                        where o.claim_id = c.id and o.state = 'OPEN'),
                    (select count(*) from article_correction_note n
                        where n.article_id = a.id and n.state = 'OPEN')
                    from article a
                    left join claim c on c.article_id = a.id and c.removed_at is null
                    where a.id = ?
                    """
                    + IN_ORDER;

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

    InMargin margin(long articleId) {
        List<InMargin.Noted> claims = new ArrayList<>();
        AtomicInteger onNoClaim = new AtomicInteger();
        jdbc.sql(MARGIN)
                .param(articleId)
                .query(row -> {
                    onNoClaim.set(row.getInt(25));
                    if (row.getObject(1) != null) {
                        claims.add(new InMargin.Noted(claim(row), row.getInt(24)));
                    }
                });
        return new InMargin(claims, onNoClaim.get());
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

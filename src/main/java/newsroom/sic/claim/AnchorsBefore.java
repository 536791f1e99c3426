package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where claims sat before. Sees what was flushed. */
@Component
class AnchorsBefore {

    private final JdbcTemplate jdbc;

    AnchorsBefore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An anchor that a claim left. */
    record Left(long claimId, Anchor anchor, Instant at) {}

    void keep(List<Left> left) {
        jdbc.batchUpdate(
                """
                insert into anchor_before (claim_id, n, revision, state, span_start, span_end,
                    line_n, passage_n, exact, prefix, suffix, left_at)
                select ?, coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from anchor_before where claim_id = ?
                """,
                left.stream().map(AnchorsBefore::row).toList());
    }

    private static Object[] row(Left left) {
        Anchor anchor = left.anchor;
        return new Object[] {
            left.claimId,
            anchor.revision(),
            anchor.state().name(),
            anchor.span().start(),
            anchor.span().end(),
            anchor.line(),
            anchor.passage(),
            anchor.exact(),
            anchor.quote().prefix(),
            anchor.quote().suffix(),
            left.at.atOffset(ZoneOffset.UTC),
            left.claimId
        };
    }

    /** The last that a claim left. */
    Optional<Anchor> last(long claimId) {
        return jdbc
                .query(
                        """
                        select claim_id, revision, state, span_start, span_end, line_n, passage_n,
                            exact, prefix, suffix
                        from anchor_before where claim_id = ? order by n desc limit 1
                        """,
                        (row, n) -> anchor(row),
                        claimId)
                .stream()
                .findFirst();
    }

    /** The words that a claim sat on before, the latest first. */
    List<String> words(long claimId) {
        return jdbc.queryForList(
                "select exact from anchor_before where claim_id = ? order by n desc",
                String.class,
                claimId);
    }

    void forgetLast(long claimId) {
        jdbc.update(
                """
                delete from anchor_before where claim_id = ?
                and n = (select max(b.n) from anchor_before b where b.claim_id = ?)
                """,
                claimId,
                claimId);
    }

    /** Where the claims of an article sat on an earlier revision, by claim. */
    Map<Long, Anchor> on(long articleId, int revision) {
        Map<Long, Anchor> found = new HashMap<>();
        jdbc.query(
                """
                select b.claim_id, b.revision, b.state, b.span_start, b.span_end, b.line_n,
                    b.passage_n, b.exact, b.prefix, b.suffix
                from anchor_before b join claim c on c.id = b.claim_id
                where c.article_id = ? and b.revision = ? and c.removed_at is null order by b.n
                """,
                row -> {
                    found.put(row.getLong(1), anchor(row));
                },
                articleId,
                revision);
        return found;
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                row.getInt(2),
                AnchorState.valueOf(row.getString(3)),
                new Span(row.getInt(4), row.getInt(5)),
                row.getInt(6),
                row.getInt(7),
                new Quote(row.getString(8), row.getString(9), row.getString(10)));
    }
}

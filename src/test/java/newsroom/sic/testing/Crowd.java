package newsroom.sic.testing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.text.Anchoring;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Selection;
import newsroom.sic.text.Span;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * More claims and findings than anybody would make by hand, put straight into the store: as the
 * services would have left them, but without history.
 */
public final class Crowd {

    /** Ids that the application takes of a sequence at once. */
    private static final int BLOCK = 50;

    private final JdbcTemplate jdbc;
    private final RevisionText revision;
    private final long by;
    private final Random dice = new Random(4242);

    public Crowd(JdbcTemplate jdbc, RevisionText revision, long by) {
        this.jdbc = jdbc;
        this.revision = revision;
        this.by = by;
    }

    /** Claims on random spans of the text, of up to so many code points. */
    public void claims(int first, int howMany, int longest) {
        List<Object[]> rows = new ArrayList<>();
        List<Long> ids = ids("claim", howMany);
        Timestamp now = Timestamp.from(Instant.now());
        for (int i = 0; i < howMany; i++) {
            Span span = somewhere(longest);
            Quote quote = Anchoring.quote(revision.text(), span);
            rows.add(
                    new Object[] {
                        ids.get(i),
                        revision.articleId(),
                        first + i,
                        "Statement " + (first + i),
                        span.start(),
                        span.end(),
                        quote.exact(),
                        quote.prefix(),
                        quote.suffix(),
                        now,
                        by,
                        now
                    });
        }
        jdbc.batchUpdate(
                """
                insert into claim (id, version, article_id, number, statement, status,
                    anchor_revision, anchor_state, span_start, span_end, line_n, passage_n,
                    exact, prefix, suffix, made_at, made_by, changed_at)
                values (?, 0, ?, ?, ?, 'UNCHECKED', 1, 'EXACT', ?, ?, 1, 1, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    /** A draft and a piece of evidence for each of the claims. */
    public void findings(List<ClaimView> claims) {
        List<Long> notes = ids("annotation", claims.size());
        List<Long> files = ids("evidence", claims.size());
        Timestamp now = Timestamp.from(Instant.now());
        List<Object[]> drafts = new ArrayList<>();
        List<Object[]> pieces = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            long claim = claims.get(i).id();
            drafts.add(new Object[] {notes.get(i), claim, by, by, by, now, now});
            pieces.add(new Object[] {files.get(i), claim, now, by});
        }
        jdbc.batchUpdate(
                """
                insert into annotation (id, version, claim_id, issue, severity, body, state,
                    author_id, last_editor_id, placed_by_id, edition, created_at, updated_at)
                values (?, 0, ?, 'FIGURE', 'LOW', 'Looked *at*.', 'DRAFT', ?, ?, ?, 1, ?, ?)
                """,
                drafts);
        jdbc.batchUpdate(
                """
                insert into evidence (id, version, claim_id, source, grade, stance, added_at,
                    added_by)
                values (?, 0, ?, 'A register', 'PRIMARY', 'CONTEXT', ?, ?)
                """,
                pieces);
    }

    private Span somewhere(int longest) {
        int start = dice.nextInt(revision.text().length() - longest);
        return Selection.snap(revision.text(), start, start + 8 + dice.nextInt(longest - 8));
    }

    /** Whole blocks as Hibernate takes them: each ends with the number that the sequence gave. */
    private List<Long> ids(String table, int howMany) {
        List<Long> ids = new ArrayList<>();
        String next = "select nextval('%s_seq')".formatted(table);
        while (ids.size() < howMany) {
            long end = Objects.requireNonNull(jdbc.queryForObject(next, Long.class));
            if (end > BLOCK) {
                LongStream.rangeClosed(end - BLOCK + 1, end).forEach(ids::add);
            }
        }
        return ids.subList(0, howMany);
    }
}

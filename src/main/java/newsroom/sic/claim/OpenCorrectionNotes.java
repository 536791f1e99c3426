package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The correction notes that nobody has answered. What the house has published of itself as wrong
 * waits for a person, as a claim does whose words have changed.
 */
@Service
@Transactional(readOnly = true)
public class OpenCorrectionNotes {

    private static final String NOTES =
            """
            select c.id, c.number, c.article_id, c.exact, o.n, o.passage, c.anchor_state
            from correction_note_offer o join claim c on c.id = o.claim_id
            where o.state = 'OPEN' and c.removed_at is null
            """;

    private static final String PLACES =
            """
            select c.id, c.number, c.article_id, c.exact, 0, null, c.anchor_state from claim c
            where c.anchor_state in ('CHANGED', 'AMBIGUOUS', 'LOST')
                and c.anchor_let_go_at is null and c.removed_at is null
            """;

    private static final String OF_ARTICLES =
            """
            select 0, 0, article_id, null, n, passage, null from article_correction_note
            where state = 'OPEN' and article_id not in (select id from article where set_aside)
            """;

    private final JdbcClient jdbc;

    OpenCorrectionNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By article, in the order of its text.
     *
     * @param articleId those of one article; null for all
     */
    public List<OpenCorrectionNote> waiting(@Nullable Long articleId, int most) {
        return jdbc.sql(
                        NOTES
                                + (articleId == null ? "" : " and c.article_id = :article")
                                + " order by c.article_id, c.span_start, c.id, o.n limit :most")
                .param("article", articleId)
                .param("most", most)
                .query((row, i) -> note(row))
                .list();
    }

    /**
     * Those that speak of no claim, by article.
     *
     * @param articleId those of one article; null for all
     */
    public List<ArticleCorrectionNote> onArticles(@Nullable Long articleId, int most) {
        return jdbc.sql(
                        ArticleCorrectionNotes.SELECT
                                + " where state = 'OPEN'"
                                + " and article_id not in (select id from article where set_aside)"
                                + (articleId == null ? "" : " and article_id = :article")
                                + " order by article_id, n limit :most")
                .param("article", articleId)
                .param("most", most)
                .query(ArticleCorrectionNotes::read)
                .list();
    }

    /** The first of them, and of the claims whose place has to be settled, in one statement. */
    public ToSettle first(int most) {
        List<ToSettle.Place> places = new ArrayList<>();
        List<OpenCorrectionNote> notes = new ArrayList<>();
        List<ToSettle.OfArticle> ofArticles = new ArrayList<>();
        jdbc.sql(
                        "("
                                + PLACES
                                + " order by c.article_id, c.span_start, c.id limit :most) union all ("
                                + NOTES
                                + " order by c.article_id, c.span_start, c.id, o.n limit :most)"
                                + " union all ("
                                + OF_ARTICLES
                                + " order by article_id, n limit :most)")
                .param("most", most)
                .query(row -> {
                    if (row.getString(6) == null) {
                        places.add(place(row));
                    } else if (row.getString(4) == null) {
                        ofArticles.add(
                                new ToSettle.OfArticle(
                                        row.getLong(3), row.getInt(5), row.getString(6)));
                    } else {
                        notes.add(note(row));
                    }
                });
        return new ToSettle(places, notes, ofArticles);
    }

    private static ToSettle.Place place(ResultSet row) throws SQLException {
        return new ToSettle.Place(
                row.getLong(1),
                row.getInt(2),
                row.getString(4),
                AnchorState.valueOf(row.getString(7)));
    }

    private static OpenCorrectionNote note(ResultSet row) throws SQLException {
        return new OpenCorrectionNote(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6));
    }
}

package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where the claim sits that a row of a list or a file is about: the article, its outlet by name,
 * and the words.
 *
 * @param revision the revision that the span counts in
 * @param line the number of the line in which the span begins
 * @param passage the number of the passage in which the span begins
 * @param start first code point of the span
 * @param end one past the span's last code point
 * @param exact the words under the span
 */
public record ClaimPlace(
        long articleId,
        @Nullable String headline,
        @Nullable String outlet,
        int revision,
        int line,
        int passage,
        int start,
        int end,
        String exact) {

    /** Of a claim c on an article a of an outlet o, as {@link #read} takes them. */
    public static final String COLUMNS =
            """
            c.article_id, a.headline, o.name as outlet, c.anchor_revision,
                c.line_n, c.passage_n, c.span_start, c.span_end, c.exact
            """;

    public static ClaimPlace read(ResultSet row) throws SQLException {
        return new ClaimPlace(
                row.getLong("article_id"),
                row.getString("headline"),
                row.getString("outlet"),
                row.getInt("anchor_revision"),
                row.getInt("line_n"),
                row.getInt("passage_n"),
                row.getInt("span_start"),
                row.getInt("span_end"),
                row.getString("exact"));
    }
}

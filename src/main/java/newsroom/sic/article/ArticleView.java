package newsroom.sic.article;

import java.time.Instant;
import java.util.Objects;

/**
 * An article as its page shows it.
 *
 * @param version what a change must name (rule 4)
 * @param opening how its first line begins
 * @param revision the number of the current revision
 * @param importedBy the account that brought it in
 */
public record ArticleView(
        long id,
        int version,
        ArticleDetails details,
        String opening,
        ArticleState state,
        int revision,
        Instant importedAt,
        long importedBy) {

    /** What to call it where a headline is wanted and none is known. */
    public String title() {
        return Objects.requireNonNullElse(details.headline(), opening);
    }
}

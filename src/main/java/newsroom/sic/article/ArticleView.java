package newsroom.sic.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An article as its page shows it.
 *
 * @param version what a change must name (rule 4)
 * @param opening how its first line begins
 * @param revision the number of the current revision
 * @param importedBy the account that brought it in
 * @param assignee the account that has it in hand; null where nobody has
 * @param dueOn the day by which it is to be closed
 * @param signedOffBy the account that closed it; null while it is open, as is the time
 * @param setAside whether its text is another article's, so that it stands in no list
 */
public record ArticleView(
        long id,
        int version,
        ArticleDetails details,
        Attribution attribution,
        String opening,
        ArticleState state,
        int revision,
        Instant importedAt,
        long importedBy,
        @Nullable Long assignee,
        @Nullable LocalDate dueOn,
        @Nullable Instant signedOffAt,
        @Nullable Long signedOffBy,
        boolean setAside) {

    public boolean isSignedOff() {
        return state == ArticleState.SIGNED_OFF;
    }

    /**
     * Itself, where there is work to be done on it.
     *
     * @throws Refusal when it was set aside: what is said of its words is said of the other's text
     */
    public ArticleView toWorkOn() {
        if (setAside) {
            throw Refusal.byRule("article.refused.set-aside", id);
        }
        return this;
    }

    /** What to call it where a headline is wanted and none is known. */
    public String title() {
        return Objects.requireNonNullElse(details.headline(), opening);
    }
}

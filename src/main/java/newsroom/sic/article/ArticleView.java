package newsroom.sic.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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
        @Nullable Long signedOffBy) {

    public boolean isSignedOff() {
        return state == ArticleState.SIGNED_OFF;
    }

    /** What to call it where a headline is wanted and none is known. */
    public String title() {
        return Objects.requireNonNullElse(details.headline(), opening);
    }
}

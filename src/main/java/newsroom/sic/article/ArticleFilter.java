package newsroom.sic.article;

import java.time.LocalDate;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which articles, and in which order.
 *
 * @param words part of the headline, in whatever case
 * @param outlet the outlet's exact name
 * @param from first day of publication
 * @param to last day of publication
 * @param assignee the account that has it in hand
 * @param dueBy those that are to be closed by that day
 */
public record ArticleFilter(
        @Nullable String words,
        @Nullable String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ArticleState state,
        @Nullable Long story,
        @Nullable Long assignee,
        @Nullable LocalDate dueBy,
        Sort sort) {

    public static final ArticleFilter ALL =
            new ArticleFilter(null, null, null, null, null, null, null, null, Sort.IMPORTED);

    /** The orders that are on offer; each ends with the id, so that it is total. */
    public enum Sort {
        /** Latest in first. */
        IMPORTED,
        /** Latest published first, those without a date last. */
        PUBLISHED,
        /** By headline, those without one first. */
        HEADLINE,
        /** First due first, those without a day last. */
        DUE
    }

    public ArticleFilter {
        words = Typed.optionalLine("search", words, 200);
        outlet = Typed.optionalLine("outlet", outlet, 200);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return words != null
                || outlet != null
                || from != null
                || to != null
                || state != null
                || story != null
                || assignee != null
                || dueBy != null;
    }
}

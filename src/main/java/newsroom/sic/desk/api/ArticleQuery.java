package newsroom.sic.desk.api;

import newsroom.sic.article.ArticleFilter;
import newsroom.sic.article.ArticleState;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Which articles a program asks for. */
record ArticleQuery(
        @Nullable String q,
        @Nullable String outlet,
        @Nullable String from,
        @Nullable String to,
        @Nullable String state,
        @Nullable Long story,
        @Nullable Long assignee) {

    ArticleFilter filter() {
        return new ArticleFilter(
                q,
                outlet,
                Typed.optionalDate("first day", from),
                Typed.optionalDate("last day", to),
                Typed.optionalChoice("state", ArticleState.class, state),
                story,
                assignee,
                null,
                ArticleFilter.Sort.IMPORTED);
    }
}

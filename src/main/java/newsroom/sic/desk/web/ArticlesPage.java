package newsroom.sic.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleFilter;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.StatusTally;
import org.jspecify.annotations.Nullable;

/**
 * The list of articles.
 *
 * @param people who can be chosen as the one who has it in hand
 * @param names of those who have the listed articles in hand
 * @param next from where the list goes on; null at its end
 */
record ArticlesPage(
        List<Row> rows,
        ArticleFilter filter,
        List<String> outlets,
        List<StoryView> stories,
        List<Person> people,
        Map<Long, String> names,
        LocalDate today,
        @Nullable String next) {

    /** Who has it in hand; null where nobody has. */
    public @Nullable String holder(ArticleView article) {
        return article.assignee() == null ? null : names.getOrDefault(article.assignee(), "?");
    }

    /** Null where nothing is due. */
    public @Nullable Due due(ArticleView article) {
        return article.isSignedOff() ? null : Due.of(article.dueOn(), today);
    }

    /** An article with how far it is checked. */
    record Row(ArticleView article, CoverageTally coverage, StatusTally claims) {}
}

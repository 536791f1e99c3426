package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.article.ArticleFilter;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.StatusTally;
import org.jspecify.annotations.Nullable;

/**
 * The list of articles.
 *
 * @param next from where the list goes on; null at its end
 */
record ArticlesPage(
        List<Row> rows,
        ArticleFilter filter,
        List<String> outlets,
        List<StoryView> stories,
        @Nullable String next) {

    /** An article with how far it is checked. */
    record Row(ArticleView article, CoverageTally coverage, StatusTally claims) {}
}

package newsroom.sic.article.web;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.StoryView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A story and its articles, latest published first.
 *
 * @param title what was typed as its title
 * @param version the version that the title was typed against
 */
record StoryPage(
        StoryView story,
        List<ArticleView> articles,
        @Nullable String title,
        int version,
        @Nullable Refusal refusal) {}

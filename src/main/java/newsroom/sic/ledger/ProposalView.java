package newsroom.sic.ledger;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.StoryView;
import org.jspecify.annotations.Nullable;

/**
 * A story that Sic proposes: one that is there, for an article; or one of their own, for several.
 *
 * @param version what a decision must name (rule 4)
 * @param story null for one that would be opened
 * @param title what the story would be called; null where it is there
 */
public record ProposalView(
        long id,
        int version,
        @Nullable StoryView story,
        @Nullable String title,
        Because because,
        List<ArticleView> articles) {

    public ProposalView {
        articles = List.copyOf(articles);
    }
}

package newsroom.sic.article.web;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.StoryView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An article's details being corrected, and the stories that it is in.
 *
 * @param article as it is in the store now
 * @param others stories that it could join
 */
record DetailsPage(
        ArticleView article,
        DetailsForm form,
        List<String> outlets,
        List<StoryView> stories,
        List<StoryView> others,
        @Nullable Refusal refusal) {

    /** Whether somebody else was quicker: both texts are shown. */
    public boolean isStale() {
        return refusal != null && refusal.kind() == Refusal.Kind.STALE;
    }
}

package newsroom.sic.claim.web;

import java.util.UUID;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.Anchor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Making a claim of the words that were pointed at.
 *
 * @param anchor the words as the server took them from its own text; null where they were refused
 */
record NewClaimPage(
        ArticleView article,
        @Nullable Anchor anchor,
        NewClaimForm form,
        String requestKey,
        @Nullable Refusal refusal) {

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}

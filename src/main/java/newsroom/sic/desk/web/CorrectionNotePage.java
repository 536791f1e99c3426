package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.ArticleCorrectionNote;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A correction note that speaks of no claim.
 *
 * @param open whether it waits for an answer
 * @param claims those that it may be put on, in the order of the text
 * @param reason what was typed and refused; null at first
 */
record CorrectionNotePage(
        ArticleView article,
        ArticleCorrectionNote note,
        boolean open,
        List<ClaimView> claims,
        @Nullable String reason,
        @Nullable Refusal refusal) {}

package newsroom.sic.intake.web;

import java.util.List;
import java.util.Map;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Beside;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.CopyState;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * An article beside another that it is like.
 *
 * @param says what is known of it
 * @param other the article beside it; null until one is named
 * @param differing what is other in this one, word by word
 * @param becoming what would become of the other's claims, if this were its next text
 * @param made the articles that have this one as their source
 * @param names of accounts
 * @param typed the number of another article as it was asked for
 */
record BesidePage(
        ArticleView article,
        Beside says,
        @Nullable ArticleView other,
        List<WordDiff.Stretch> differing,
        Becoming becoming,
        List<CopyOf> made,
        Map<Long, String> names,
        @Nullable String typed,
        @Nullable Refusal refusal) {

    /** What a change has to name (rule 4). */
    public int version() {
        return says.is() == null ? 0 : says.is().version();
    }

    /** Whether somebody has said what it is to the other that is looked at. */
    public boolean isSaid() {
        return says.is() != null && says.is().state() != CopyState.LIKE;
    }

    public boolean isAside() {
        return says.is() != null && says.is().state() == CopyState.TEXT;
    }

    public @Nullable String saidBy() {
        return says.is() == null || says.is().saidBy() == null ? null : names.get(says.is().saidBy());
    }
}

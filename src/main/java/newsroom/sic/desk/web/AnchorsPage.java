package newsroom.sic.desk.web;

import java.util.List;
import java.util.Map;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.ArticleCorrectionNote;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.OpenCorrectionNote;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Claims whose place is not settled since their article has a new text.
 *
 * @param of the one article that it is narrowed to; null for all
 * @param waiting by article, in the order of its text
 * @param notes correction notes that nobody has answered
 * @param ofArticles those of them that speak of no claim
 * @param articles those that they are on, by id
 * @param at the one at hand; null where none waits
 * @param words what was typed to find another place; null where nothing was
 */
record AnchorsPage(
        @Nullable ArticleView of,
        List<ClaimView> waiting,
        List<OpenCorrectionNote> notes,
        List<ArticleCorrectionNote> ofArticles,
        Map<Long, ArticleView> articles,
        @Nullable Settling at,
        @Nullable String words,
        @Nullable Refusal refusal) {

    public boolean isNothing() {
        return waiting.isEmpty() && notes.isEmpty() && ofArticles.isEmpty();
    }

    public int load() {
        return waiting.size() + notes.size() + ofArticles.size();
    }

    /** The key that goes to one of them from the one at hand. */
    public @Nullable String key(ClaimView claim) {
        int here = here();
        if (here < 0) {
            return null;
        }
        if (here + 1 < waiting.size() && waiting.get(here + 1).id() == claim.id()) {
            return "j";
        }
        return here > 0 && waiting.get(here - 1).id() == claim.id() ? "k" : null;
    }

    public int here() {
        for (int i = 0; i < waiting.size(); i++) {
            if (at != null && waiting.get(i).id() == at.claim().id()) {
                return i;
            }
        }
        return -1;
    }

    /** Where one of them is at hand. */
    public String at(ClaimView claim) {
        return "/anchors?claim=" + claim.id() + (of == null ? "" : "&article=" + of.id());
    }
}

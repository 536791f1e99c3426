package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.RevisionText;
import newsroom.sic.detector.Suggested;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One suggestion in its context, with what can be made of it.
 *
 * @param related the other words that it rests on
 * @param reason what was typed and refused; null at first
 */
record SuggestionPage(
        ArticleView article,
        Suggested suggested,
        RevisionText.Surroundings around,
        List<String> related,
        @Nullable String reason,
        @Nullable Refusal refusal) {

    /** In code points, on either side. */
    private static final int CONTEXT = 200;

    /** Reasons that are given often, by their messages; each is one key away, by its place. */
    private static final List<String> COMMON =
            List.of(
                    "desk.suggestion.reason.right",
                    "desk.suggestion.reason.misread",
                    "desk.suggestion.reason.stet",
                    "desk.suggestion.reason.minor");

    static SuggestionPage of(
            ArticleView article,
            RevisionText text,
            Suggested one,
            @Nullable String reason,
            @Nullable Refusal refusal) {
        return new SuggestionPage(
                article,
                one,
                text.around(one.span(), CONTEXT),
                one.related().stream().map(text.text()::slice).toList(),
                reason,
                refusal);
    }

    public List<String> commonReasons() {
        return COMMON;
    }

    public String address() {
        return "/articles/" + article.id() + "/suggestions/" + suggested.key();
    }
}

package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.Foreseen;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * A new text of an article before it is taken.
 *
 * @param revision the number of the one that it would replace
 * @param text what was pasted or read from a file; null before there is any
 * @param file the file's name; null where it was pasted
 * @param original the SHA-256 of that file; null where it was pasted
 * @param same whether it is the current text once more
 * @param changes what it changes, word by word
 * @param anchors what would become of each claim
 * @param meanwhile what another text has changed since this one was first sent; empty where none
 *     came
 */
record RevisePage(
        ArticleView article,
        int revision,
        @Nullable String text,
        @Nullable String file,
        @Nullable String original,
        boolean same,
        List<WordDiff.Stretch> changes,
        List<Foreseen> anchors,
        List<WordDiff.Stretch> meanwhile,
        @Nullable Refusal refusal) {

    /** Whether it can be looked at before it is taken. */
    public boolean isPreview() {
        return !changes.isEmpty();
    }

    /** Whether its marks and spaces alone are other ones. */
    public boolean isTypographic() {
        return isPreview()
                && !same
                && changes.stream()
                        .allMatch(one ->
                                one.kind() == WordDiff.Kind.KEPT
                                        || one.kind() == WordDiff.Kind.SKIPPED);
    }

    public List<Foreseen> unsettled() {
        return anchors.stream()
                .filter(one -> !one.state().isSettled() && !one.claim().anchor().letGo())
                .toList();
    }

    public long count(AnchorState state) {
        return anchors.stream().filter(one -> one.state() == state).count();
    }
}

package newsroom.sic.claim;

import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Anchoring;
import newsroom.sic.text.Selection;
import newsroom.sic.text.Span;

/**
 * Pins a claim to the words that somebody pointed at. The quote and its context are always taken
 * from the stored text; what a browser sent of them is never looked at.
 */
final class Pinning {

    private Pinning() {}

    /**
     * Takes position and quotation of what was pointed at.
     *
     * @throws Refusal when the span holds no words or lies outside the text
     */
    static Anchor pin(RevisionText revision, int start, int end) {
        Span span = Selection.snap(revision.text(), start, end);
        return new Anchor(
                revision.number(),
                AnchorState.EXACT,
                span,
                revision.lineOf(span),
                revision.passageOf(span),
                Anchoring.quote(revision.text(), span));
    }
}

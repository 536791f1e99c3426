package newsroom.sic.claim;

import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Anchoring;
import newsroom.sic.text.Found;
import newsroom.sic.text.Quote;
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

    /**
     * Where a quotation stands.
     *
     * @throws Refusal when it stands nowhere, or in several places
     */
    static Span find(RevisionText revision, Quote quote) {
        return switch (Anchoring.find(revision.text(), quote)) {
            case Found.Exactly there -> there.span();
            case Found.Several places -> throw new SeveralPlaces(places.spans());
            case Found.Nowhere _ -> throw Refusal.ofField("exact", "claim.refused.not-in-text");
        };
    }
}

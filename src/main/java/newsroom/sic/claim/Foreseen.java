package newsroom.sic.claim;

import java.util.List;
import newsroom.sic.text.Candidate;
import newsroom.sic.text.Difference;
import newsroom.sic.text.Placement;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim and what a new text of its article makes of it.
 *
 * @param claim as it sits on the text before
 * @param span where its words stand in the new text; null where that is not settled
 * @param why why a person has to look at it; null where nobody has
 * @param near where it stood, in the new text; null unless its words are gone
 * @param candidates the places that may be meant, the likeliest first
 */
public record Foreseen(
        ClaimView claim,
        AnchorState state,
        @Nullable Span span,
        @Nullable Difference why,
        @Nullable Integer near,
        List<Candidate> candidates) {

    public Foreseen {
        candidates = List.copyOf(candidates);
    }

    static Foreseen settled(ClaimView claim) {
        return new Foreseen(
                claim,
                claim.anchor().state(),
                claim.anchor().letGo() ? null : claim.anchor().span(),
                null,
                null,
                List.of());
    }

    static Foreseen of(ClaimView claim, Placement placement) {
        return switch (placement) {
            case Placement.Exact there ->
                    new Foreseen(claim, AnchorState.EXACT, there.span(), null, null, List.of());
            case Placement.Moved there ->
                    new Foreseen(claim, AnchorState.MOVED, there.span(), null, null, List.of());
            case Placement.Changed there ->
                    new Foreseen(
                            claim,
                            AnchorState.CHANGED,
                            null,
                            there.why(),
                            null,
                            there.candidates());
            case Placement.Ambiguous there ->
                    new Foreseen(
                            claim,
                            AnchorState.AMBIGUOUS,
                            null,
                            Difference.REPEATED,
                            null,
                            there.candidates());
            case Placement.Lost there ->
                    new Foreseen(
                            claim,
                            AnchorState.LOST,
                            null,
                            Difference.GONE,
                            there.near(),
                            there.candidates());
        };
    }
}

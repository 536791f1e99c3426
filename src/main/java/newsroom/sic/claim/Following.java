package newsroom.sic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Change;
import newsroom.sic.text.Anchoring;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Placement;
import newsroom.sic.text.Reanchoring;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** What a placement in a new text makes of an anchor. */
final class Following {

    private Following() {}

    static Reanchoring between(RevisionText before, RevisionText after) {
        return between(before, after.text(), after.spans());
    }

    static Reanchoring between(RevisionText before, CodePointText after, List<Span> lines) {
        return Reanchoring.between(before.text(), before.spans(), after, lines);
    }

    static AnchorState state(Placement placement) {
        return switch (placement) {
            case Placement.Exact _ -> AnchorState.EXACT;
            case Placement.Moved _ -> AnchorState.MOVED;
            case Placement.Changed _ -> AnchorState.CHANGED;
            case Placement.Ambiguous _ -> AnchorState.AMBIGUOUS;
            case Placement.Lost _ -> AnchorState.LOST;
        };
    }

    /** One that a person let go stays so until its very words are back. */
    static Anchor anchor(Anchor before, Placement placement, RevisionText after) {
        return switch (placement) {
            case Placement.Exact there ->
                    at(there.span(), AnchorState.EXACT, after).settledBy(settler(before));
            case Placement.Moved there ->
                    at(there.span(), AnchorState.MOVED, after).settledBy(settler(before));
            case Placement.Changed _, Placement.Ambiguous _, Placement.Lost _ ->
                    before.letGo() ? before : before.as(state(placement), false);
        };
    }

    /** Words that came back where a person had let them go are there on nobody's word. */
    private static @Nullable Long settler(Anchor before) {
        return before.letGo() ? null : before.settledBy();
    }

    private static Anchor at(Span span, AnchorState state, RevisionText after) {
        return new Anchor(
                after.number(),
                state,
                span,
                after.lineOf(span),
                after.passageOf(span),
                Anchoring.quote(after.text(), span));
    }

    /** With the words that stand there now, where they are others. */
    static List<Change> because(List<Change> changes, Placement placement) {
        List<Change> told = new ArrayList<>(changes);
        if (placement instanceof Placement.Changed changed) {
            told.add(new Change("because", null, changed.why().name().toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(told);
    }
}

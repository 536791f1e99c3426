package newsroom.sic.annotation;

import java.util.List;
import newsroom.sic.claim.EvidenceView;

/**
 * What became of an annotation between a decision and now, when it waits for another one.
 *
 * @param decision the last one
 * @param decided the wording that was decided on
 * @param now the wording that waits
 * @param added evidence filed since
 * @param foundationMoved whether what an approval rested on, evidence that was on file or the words
 *     claimed, is not what it was; known from the seal, hence only after an approval
 */
public record SinceDecision(
        DecisionView decision,
        Finding decided,
        Finding now,
        List<EvidenceView> added,
        boolean foundationMoved) {

    public SinceDecision {
        added = List.copyOf(added);
    }

    /** Whether it waits just as it was decided on; evidence aside. */
    public boolean isSameFinding() {
        return decided.equals(now);
    }
}

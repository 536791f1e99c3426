package newsroom.sic.annotation;

import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Refusal;

/** What is approved is approved of words that stand in the copy, at a place that is settled. */
final class WordsStand {

    private WordsStand() {}

    static void hold(ClaimView claim) {
        if (claim.anchor().letGo()) {
            throw Refusal.byRule("annotation.refused.let-go");
        }
        if (!claim.anchor().isSettled()) {
            throw Refusal.byRule("annotation.refused.unsettled");
        }
    }
}

package newsroom.sic.annotation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.CorrectionNoteOffer;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An annotation with all that a decision needs: the span in its context and the evidence beside it.
 *
 * @param correctionNotes those that seem to speak of the claim and that nobody has answered
 * @param changed what changed since the last decision; null on a first one
 * @param seal what an approval of just this would carry
 * @param objection why the viewer may not decide; null when they may
 * @param names people by account id
 * @param comment what the viewer has typed
 * @param refusal why a decision was refused; null where none was tried
 * @param talk its queries and threads
 */
record AnnotationSheet(
        AnnotationView annotation,
        ClaimView claim,
        ArticleView article,
        Context context,
        List<EvidenceView> evidence,
        List<CorrectionNoteOffer> correctionNotes,
        List<DecisionView> decisions,
        @Nullable Changed changed,
        String seal,
        @Nullable Refusal objection,
        boolean mine,
        Map<Long, String> names,
        LocalDate today,
        @Nullable String comment,
        @Nullable Refusal refusal,
        Talk talk) {

    /** The span's words and the copy around them. */
    record Context(String before, String exact, String after) {}

    public String name(long account) {
        return names.getOrDefault(account, "?");
    }

    /** Whether the viewer can decide now. */
    public boolean mayDecide() {
        return objection == null && annotation.state() == ReviewState.SUBMITTED;
    }

    /** Whether a decision's approval still holds. */
    public boolean holds(DecisionView decision) {
        return annotation.approval() != null && annotation.approval() == decision.id();
    }
}

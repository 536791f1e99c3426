package newsroom.sic.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.CorrectionNoteOffer;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that is known of it.
 *
 * @param correctionNotes in which the article says that it was wrong, to be taken or not
 * @param links claims that speak of the same thing, with the article of each
 * @param candidates claims of the same stories that it could be pointed at
 * @param names people by account id
 * @param review its ClaimReview as JSON-LD; null while no verdict is approved
 */
record ClaimPage(
        ClaimView claim,
        ArticleView article,
        List<EvidenceView> evidence,
        List<CorrectionNoteOffer> correctionNotes,
        List<Finding> findings,
        List<Linked> links,
        List<Linked> candidates,
        Map<Long, String> names,
        @Nullable String review,
        LocalDate today) {

    /**
     * An annotation with its decisions.
     *
     * @param objection why the viewer may not decide; null when they may
     */
    record Finding(
            AnnotationView annotation,
            List<DecisionView> decisions,
            @Nullable Refusal objection,
            boolean mine) {

        /** The decision that sent it back, while it is back. */
        public @Nullable DecisionView sentBack() {
            return switch (annotation.state()) {
                case CHANGES_REQUESTED, REJECTED ->
                        decisions.isEmpty() ? null : decisions.getLast();
                case DRAFT, SUBMITTED, APPROVED, WITHDRAWN -> null;
            };
        }

        /** Whether a decision's approval still holds. */
        public boolean holds(DecisionView decision) {
            return annotation.approval() != null && annotation.approval() == decision.id();
        }
    }

    /** Another claim and the article that it is in. */
    record Linked(ClaimView claim, ArticleView article) {}

    /** Whether evidence on it is past its date. */
    public boolean isLapsed() {
        return evidence.stream().anyMatch(piece -> piece.expired(today));
    }

    /** Somebody's name; null for nobody's. */
    public @Nullable String name(@Nullable Long account) {
        return account == null ? null : names.getOrDefault(account, "?");
    }
}

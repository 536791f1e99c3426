package newsroom.sic.annotation.web;

import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An annotation being written.
 *
 * @param stored as it is in the store now; null for a new one
 * @param sentBack the decision that sent it back; null unless it came back
 */
record AnnotationFormPage(
        ClaimView claim,
        @Nullable AnnotationView stored,
        @Nullable DecisionView sentBack,
        AnnotationForm form,
        @Nullable Refusal refusal) {

    public Issue[] issues() {
        return Issue.values();
    }

    public Severity[] severities() {
        return Severity.values();
    }

    public Verdict[] verdicts() {
        return Verdict.values();
    }

    /** Whether somebody else was quicker: both texts are shown. */
    public boolean isStale() {
        return stored != null && refusal != null && refusal.kind() == Refusal.Kind.STALE;
    }

    /** Whether an approval falls away when this is saved. */
    public boolean isSealed() {
        return stored != null && stored.state() == ReviewState.APPROVED;
    }

    /** Whether it can be submitted along with being saved. */
    public boolean maySubmit() {
        return stored == null
                || switch (stored.state()) {
                    case DRAFT, CHANGES_REQUESTED, WITHDRAWN -> true;
                    case SUBMITTED, APPROVED, REJECTED -> false;
                };
    }

    /** Where the form is sent to. */
    public String action() {
        return stored == null
                ? "/claims/" + claim.id() + "/annotations"
                : "/annotations/" + stored.id() + "/edit";
    }
}

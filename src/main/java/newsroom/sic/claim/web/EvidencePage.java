package newsroom.sic.claim.web;

import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence being written.
 *
 * @param stored as it is on file now; null for a new one
 */
record EvidencePage(
        ClaimView claim,
        @Nullable EvidenceView stored,
        EvidenceForm form,
        @Nullable Refusal refusal) {

    public Grade[] grades() {
        return Grade.values();
    }

    public Stance[] stances() {
        return Stance.values();
    }

    /** Whether somebody else was quicker: both texts are shown. */
    public boolean isStale() {
        return stored != null && refusal != null && refusal.kind() == Refusal.Kind.STALE;
    }

    /** Where the form is sent to. */
    public String action() {
        return stored == null
                ? "/claims/" + claim.id() + "/evidence"
                : "/evidence/" + stored.id() + "/edit";
    }
}

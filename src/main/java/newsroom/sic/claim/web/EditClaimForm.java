package newsroom.sic.claim.web;

import java.util.Objects;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What the page for a claim's details sends. */
record EditClaimForm(
        @Nullable Integer version,
        @Nullable String statement,
        @Nullable String claimant,
        @Nullable Long assignee,
        @Nullable String dueOn) {

    static EditClaimForm of(ClaimView claim) {
        return new EditClaimForm(
                claim.version(),
                claim.statement(),
                claim.claimant(),
                claim.assignee(),
                Objects.toString(claim.dueOn(), null));
    }

    ClaimDetails asDetails() {
        return new ClaimDetails(
                Objects.requireNonNullElse(statement, ""),
                claimant,
                assignee,
                Typed.optionalDate("due date", dueOn));
    }

    int against() {
        return Objects.requireNonNullElse(version, -1);
    }
}

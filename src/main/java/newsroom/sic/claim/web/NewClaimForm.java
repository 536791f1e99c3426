package newsroom.sic.claim.web;

import newsroom.sic.claim.NewClaim;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the page for a new claim sends. Where words of the sentence were typed instead of pointed
 * at, they are looked for within the line.
 */
record NewClaimForm(
        @Nullable Integer revision,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String statement,
        @Nullable String claimant,
        @Nullable String requestKey) {

    NewClaim asClaim() {
        if (revision == null || start == null || end == null) {
            throw Refusal.ofField("span", "claim.refused.no-words");
        }
        return new NewClaim(revision, start, end, statement, claimant, requestKey);
    }
}

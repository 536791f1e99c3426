package newsroom.sic.claim;

import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody pointed at and wants checked.
 *
 * @param revision the revision that was looked at
 * @param start first code point
 * @param end one past the last code point
 * @param statement what is claimed; null takes the quoted words
 * @param claimant who says so
 * @param requestKey given by the page, so that the same request twice makes one claim
 */
public record NewClaim(
        int revision,
        int start,
        int end,
        @Nullable String statement,
        @Nullable String claimant,
        @Nullable String requestKey) {

    public NewClaim {
        statement = Typed.optionalText("statement", statement, 5000);
        claimant = Typed.optionalLine("claimant", claimant, 300);
        requestKey = Typed.optionalLine("request key", requestKey, 36);
    }
}

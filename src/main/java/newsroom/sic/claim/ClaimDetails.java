package newsroom.sic.claim;

import java.time.LocalDate;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a claim.
 *
 * @param statement what is claimed, in the desk's words
 * @param claimant who says so
 * @param assignee the account that checks it
 */
public record ClaimDetails(
        String statement,
        @Nullable String claimant,
        @Nullable Long assignee,
        @Nullable LocalDate dueOn) {

    public ClaimDetails {
        statement = Typed.text("statement", statement, 5000);
        claimant = Typed.optionalLine("claimant", claimant, 300);
    }
}

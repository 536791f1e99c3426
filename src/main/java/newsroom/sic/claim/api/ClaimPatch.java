package newsroom.sic.claim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What is to be said otherwise of a claim: what is not given stays, what is null goes. */
@SuppressWarnings("NullableOptional") // not given, given as null, and given are three things
record ClaimPatch(
        @Schema(example = "Thirteen agreements were signed on Monday.")
                @Nullable Optional<String> statement,
        @Schema(example = "A minister") @Nullable Optional<String> claimant,
        @Schema(description = "By username") @Nullable Optional<String> assignee,
        @Schema(format = "date", example = "2024-06-30") @Nullable Optional<String> dueOn) {

    ClaimDetails on(ClaimDetails now, ToLongFunction<String> byUsername) {
        return new ClaimDetails(
                statement == null ? now.statement() : statement.orElse(""),
                claimant == null ? now.claimant() : claimant.orElse(null),
                assignee(now.assignee(), byUsername),
                day(now.dueOn()));
    }

    private @Nullable Long assignee(@Nullable Long now, ToLongFunction<String> byUsername) {
        if (assignee == null) {
            return now;
        }
        return assignee.isEmpty() ? null : Long.valueOf(byUsername.applyAsLong(assignee.get()));
    }

    private @Nullable LocalDate day(@Nullable LocalDate now) {
        return dueOn == null ? now : Typed.optionalDate("due date", dueOn.orElse(null));
    }

    /** Whether it names somebody else than who has it in hand. */
    static boolean handsOver(ClaimDetails now, ClaimDetails to) {
        return to.assignee() != null && !Objects.equals(now.assignee(), to.assignee());
    }
}

package newsroom.sic.ledger.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import newsroom.sic.ledger.Resolution;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** How a program says that a discrepancy is settled. */
record ResolutionBody(
        @Schema(
                        example = "explained",
                        allowableValues = {
                            "explained",
                            "one-is-wrong",
                            "not-comparable",
                            "accepted"
                        },
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String resolution,
        @Schema(
                        example = "Seventeen days lie between the two.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String note,
        @Schema(example = "[]") @Nullable List<Long> claimIds) {

    Resolution chosen() {
        return Typed.choice("resolution", Resolution.class, resolution);
    }

    List<Long> claims() {
        return claimIds == null ? List.of() : claimIds;
    }
}

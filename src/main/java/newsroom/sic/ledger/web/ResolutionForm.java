package newsroom.sic.ledger.web;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.Resolution;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** How somebody settles a discrepancy, as typed; claims by number, between commas. */
record ResolutionForm(
        @Nullable Integer version,
        @Nullable String resolution,
        @Nullable String note,
        @Nullable String claims) {

    private static final Pattern NUMBERS = Pattern.compile("[,\\s]+");

    static ResolutionForm of(DiscrepancyView found) {
        return new ResolutionForm(
                found.version(),
                found.resolution() == null ? null : found.resolution().name(),
                found.note(),
                String.join(", ", found.claimIds().stream().map(String::valueOf).toList()));
    }

    int against() {
        return Objects.requireNonNullElse(version, -1);
    }

    Resolution chosen() {
        return Typed.choice("resolution", Resolution.class, resolution);
    }

    List<Long> claimIds() {
        if (claims == null || claims.isBlank()) {
            return List.of();
        }
        try {
            return NUMBERS.splitAsStream(claims.strip()).map(Long::valueOf).toList();
        } catch (NumberFormatException notANumber) {
            throw Refusal.ofField("claims", "ledger.refused.claims");
        }
    }
}

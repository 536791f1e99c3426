package newsroom.sic.ledger.web;

import java.util.List;
import java.util.Objects;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.Resolution;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** How somebody settles a discrepancy, as typed and ticked. */
record ResolutionForm(
        @Nullable Integer version,
        @Nullable String resolution,
        @Nullable String note,
        @Nullable List<Long> claims) {

    static ResolutionForm of(DiscrepancyView found) {
        return new ResolutionForm(
                found.version(),
                found.resolution() == null ? null : found.resolution().name(),
                found.note(),
                found.claimIds());
    }

    int against() {
        return Objects.requireNonNullElse(version, -1);
    }

    Resolution chosen() {
        return Typed.choice("resolution", Resolution.class, resolution);
    }

    List<Long> claimIds() {
        return claims == null ? List.of() : claims.stream().filter(Objects::nonNull).toList();
    }

    public boolean names(long claim) {
        return claimIds().contains(claim);
    }
}

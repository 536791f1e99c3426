package newsroom.sic.claim;

import java.time.LocalDate;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was checked against.
 *
 * @param source who or what says it
 * @param passage the supporting words themselves
 * @param validUntil the last day on which it may be relied on
 */
public record EvidenceDetails(
        String source,
        @Nullable String url,
        @Nullable String passage,
        Grade grade,
        Stance stance,
        @Nullable LocalDate retrievedOn,
        @Nullable LocalDate validUntil) {

    public EvidenceDetails {
        source = Typed.line("source", source, 500);
        url = Typed.optionalAddress("address", url);
        passage = Typed.optionalText("passage", passage, 20_000);
        if (retrievedOn != null && validUntil != null && validUntil.isBefore(retrievedOn)) {
            throw Refusal.ofField("valid until", "claim.refused.validity");
        }
    }
}

package newsroom.sic.claim;

import java.time.LocalDate;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was checked against.
 *
 * @param source who or what says it, or its title
 * @param passage the supporting words themselves
 * @param validUntil the last day on which it may be relied on
 * @param publisher who put it out; null where that is the source itself, or unknown
 */
public record EvidenceDetails(
        String source,
        @Nullable String url,
        @Nullable String passage,
        Grade grade,
        Stance stance,
        @Nullable LocalDate retrievedOn,
        @Nullable LocalDate validUntil,
        @Nullable String publisher) {

    /** Evidence of which no publisher is known. */
    public EvidenceDetails(
            String source,
            @Nullable String url,
            @Nullable String passage,
            Grade grade,
            Stance stance,
            @Nullable LocalDate retrievedOn,
            @Nullable LocalDate validUntil) {
        this(source, url, passage, grade, stance, retrievedOn, validUntil, null);
    }

    public EvidenceDetails {
        source = Typed.line("source", source, 500);
        publisher = Typed.optionalLine("publisher", publisher, 500);
        url = Typed.optionalAddress("address", url);
        passage = Typed.optionalText("passage", passage, 20_000);
        if (retrievedOn != null && validUntil != null && validUntil.isBefore(retrievedOn)) {
            throw Refusal.ofField("valid until", "claim.refused.validity");
        }
    }
}

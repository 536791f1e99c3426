package newsroom.sic.claim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** A piece of evidence that a program files. */
record NewEvidenceBody(
        @Schema(example = "Minutes", requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String source,
        @Schema(example = "The ministry") @Nullable String publisher,
        @Schema(example = "https://example.com/minutes") @Nullable String url,
        @Schema(example = "Twelve agreements were signed.") @Nullable String passage,
        @Schema(
                        example = "primary",
                        allowableValues = {"primary", "secondary"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String grade,
        @Schema(
                        example = "refutes",
                        allowableValues = {"supports", "refutes", "context"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String stance,
        @Schema(example = "2024-06-03", format = "date") @Nullable String retrievedOn,
        @Schema(example = "2030-06-03", format = "date") @Nullable String validUntil) {

    EvidenceDetails details() {
        return new EvidenceDetails(
                Objects.requireNonNullElse(source, ""),
                url,
                passage,
                Typed.choice("grade", Grade.class, grade),
                Typed.choice("stance", Stance.class, stance),
                Typed.optionalDate("retrieval date", retrievedOn),
                Typed.optionalDate("end of validity", validUntil),
                publisher);
    }
}

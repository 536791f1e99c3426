package newsroom.sic.claim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is to be otherwise about a piece of evidence: what is not given stays, what is null goes.
 */
@SuppressWarnings("NullableOptional") // not given, given as null, and given are three things
record EvidencePatch(
        @Schema(example = "Minutes of the meeting") @Nullable Optional<String> source,
        @Schema(example = "The ministry") @Nullable Optional<String> publisher,
        @Schema(example = "https://example.com/minutes") @Nullable Optional<String> url,
        @Schema(example = "Twelve agreements were signed.") @Nullable Optional<String> passage,
        @Schema(example = "secondary") @Nullable Optional<String> grade,
        @Schema(example = "context") @Nullable Optional<String> stance,
        @Schema(format = "date", example = "2024-06-03") @Nullable Optional<String> retrievedOn,
        @Schema(format = "date", example = "2030-06-03") @Nullable Optional<String> validUntil) {

    EvidenceDetails on(EvidenceDetails now) {
        return new EvidenceDetails(
                source == null ? now.source() : source.orElse(""),
                given(url, now.url()),
                given(passage, now.passage()),
                grade == null ? now.grade() : Typed.choice("grade", Grade.class, words(grade)),
                stance == null ? now.stance() : Typed.choice("stance", Stance.class, words(stance)),
                day("retrieval date", retrievedOn, now.retrievedOn()),
                day("end of validity", validUntil, now.validUntil()),
                given(publisher, now.publisher()));
    }

    private static @Nullable String words(Optional<String> value) {
        return value.orElse(null);
    }

    private static @Nullable String given(
            @Nullable Optional<String> value, @Nullable String otherwise) {
        return value == null ? otherwise : value.orElse(null);
    }

    private static @Nullable LocalDate day(
            String field, @Nullable Optional<String> value, @Nullable LocalDate otherwise) {
        return value == null ? otherwise : Typed.optionalDate(field, value.orElse(null));
    }
}

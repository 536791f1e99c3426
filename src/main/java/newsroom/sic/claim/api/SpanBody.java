package newsroom.sic.claim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A span in code points of the current revision. */
record SpanBody(
        @Schema(example = "0", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer start,
        @Schema(example = "9", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer end) {

    int first() {
        return there("start", start);
    }

    int last() {
        return there("end", end);
    }

    private static int there(String field, @Nullable Integer given) {
        if (given == null) {
            throw Refusal.ofField(field, "claim.refused.no-words");
        }
        return given;
    }
}

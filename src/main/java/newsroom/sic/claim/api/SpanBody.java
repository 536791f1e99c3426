package newsroom.sic.claim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A span in code points of the current revision. */
record SpanBody(
        @Schema(example = "0") @Nullable Integer start,
        @Schema(example = "9") @Nullable Integer end) {

    int first() {
        return there(start);
    }

    int last() {
        return there(end);
    }

    private static int there(@Nullable Integer given) {
        if (given == null) {
            throw Refusal.ofField("start", "claim.refused.no-words");
        }
        return given;
    }
}

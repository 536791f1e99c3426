package newsroom.sic.claim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A span in code points of the current revision.
 *
 * @param revision in which it counts; that of the tag where it is not given
 */
record SpanBody(
        @Schema(example = "0", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer start,
        @Schema(example = "9", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer end,
        @Nullable Integer revision) {

    int first() {
        return there("start", start);
    }

    int last() {
        return there("end", end);
    }

    boolean countsIn(int current) {
        return revision == null || revision == current;
    }

    private static int there(String field, @Nullable Integer given) {
        if (given == null) {
            throw Refusal.ofField(field, "claim.refused.no-words");
        }
        return given;
    }
}

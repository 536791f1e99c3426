package newsroom.sic.claim.api;

import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A span in code points of the current revision. */
record SpanBody(@Nullable Integer start, @Nullable Integer end) {

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

package newsroom.sic.annotation.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reviewer says to a decision. */
record Because(@Schema(example = "Name the source.") @Nullable String comment) {

    static @Nullable String of(@Nullable Because given) {
        return given == null ? null : given.comment();
    }
}

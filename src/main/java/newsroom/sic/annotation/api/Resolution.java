package newsroom.sic.annotation.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why there is nothing left to talk about. */
record Resolution(@Schema(example = "The source is named now.") @Nullable String reason) {

    private static final String WHERE_NONE_IS_GIVEN = "Resolved.";

    static String of(@Nullable Resolution given) {
        return given == null || given.reason() == null ? WHERE_NONE_IS_GIVEN : given.reason();
    }
}

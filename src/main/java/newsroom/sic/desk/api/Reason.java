package newsroom.sic.desk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is done. */
record Reason(
        @Schema(example = "opinion", requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String reason) {}

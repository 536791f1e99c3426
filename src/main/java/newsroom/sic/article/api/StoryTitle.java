package newsroom.sic.article.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a program says of a story. */
record StoryTitle(
        @Schema(example = "The June agreements", requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String title) {

    String given() {
        return Objects.requireNonNullElse(title, "");
    }
}

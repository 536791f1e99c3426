package newsroom.sic.annotation.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import newsroom.sic.annotation.NewComment;
import org.jspecify.annotations.Nullable;

/** What a program says to an annotation. */
record NewCommentBody(
        @Schema(
                        example = "Who says so?",
                        description = "Markdown",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String body,
        @Schema(description = "A comment on the same annotation") @Nullable Long inReplyTo) {

    NewComment comment(@Nullable String requestKey) {
        return new NewComment(Objects.requireNonNullElse(body, ""), inReplyTo, requestKey);
    }
}

package newsroom.sic.annotation.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** A finding that a program writes down. */
record NewAnnotationBody(
        @Schema(example = "figure", requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String issue,
        @Schema(
                        example = "medium",
                        allowableValues = {"high", "medium", "low"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String severity,
        @Schema(example = "The minutes count twelve.", description = "Markdown")
                @Nullable String body,
        @Schema(example = "twelve agreements") @Nullable String correction,
        @Schema(example = "inaccurate") @Nullable String proposedVerdict) {

    Finding finding() {
        return new Finding(
                Typed.choice("issue", Issue.class, issue),
                Typed.choice("severity", Severity.class, severity),
                Objects.requireNonNullElse(body, ""),
                correction,
                Typed.optionalChoice("proposed verdict", Verdict.class, proposedVerdict));
    }
}

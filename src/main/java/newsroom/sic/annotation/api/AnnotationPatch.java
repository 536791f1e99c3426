package newsroom.sic.annotation.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Other words for a finding: what is not given stays, what is null goes. */
@SuppressWarnings("NullableOptional") // not given, given as null, and given are three things
record AnnotationPatch(
        @Schema(example = "figure") @Nullable Optional<String> issue,
        @Schema(example = "high") @Nullable Optional<String> severity,
        @Schema(example = "The minutes of the meeting count twelve.")
                @Nullable Optional<String> body,
        @Schema(example = "twelve agreements") @Nullable Optional<String> correction,
        @Schema(example = "inaccurate") @Nullable Optional<String> proposedVerdict) {

    Finding on(Finding now) {
        return new Finding(
                issue == null
                        ? now.issue()
                        : Typed.choice("issue", Issue.class, issue.orElse(null)),
                severity == null
                        ? now.severity()
                        : Typed.choice("severity", Severity.class, severity.orElse(null)),
                body == null ? now.body() : body.orElse(""),
                correction == null ? now.correction() : correction.orElse(null),
                proposedVerdict == null
                        ? now.proposedVerdict()
                        : Typed.optionalChoice(
                                "proposed verdict", Verdict.class, proposedVerdict.orElse(null)));
    }
}

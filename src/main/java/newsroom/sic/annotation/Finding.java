package newsroom.sic.annotation;

import java.util.Objects;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an editor found out about a claim.
 *
 * @param body Markdown; may be empty where a correction says it all
 * @param correction the words that should stand instead
 * @param proposedVerdict what the claim's verdict becomes when a reviewer approves
 */
public record Finding(
        Issue issue,
        Severity severity,
        String body,
        @Nullable String correction,
        @Nullable Verdict proposedVerdict) {

    /** Of a body, in code points. */
    public static final int LONGEST = 20_000;

    public Finding {
        body = Objects.requireNonNullElse(Typed.optionalText("finding", body, LONGEST), "");
        correction = Typed.optionalText("correction", correction, 5_000);
        if (body.isEmpty() && correction == null) {
            throw Refusal.ofField("body", "annotation.refused.no-finding");
        }
    }
}

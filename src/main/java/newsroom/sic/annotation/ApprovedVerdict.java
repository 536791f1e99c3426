package newsroom.sic.annotation;

import java.time.Instant;
import java.time.LocalDate;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the verdict that a second person approved, and where it stood.
 *
 * @param exact the words under the claim's span
 * @param claimant who says so; null where it is the outlet's own voice, or unknown
 * @param body of the annotation that gave the verdict, in Markdown
 * @param approvedAt when the verdict was approved
 * @param headline of the article
 * @param url where the article was published
 */
public record ApprovedVerdict(
        long claimId,
        String statement,
        String exact,
        @Nullable String claimant,
        Verdict verdict,
        String body,
        @Nullable String correction,
        Instant approvedAt,
        long articleId,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        @Nullable String url) {}

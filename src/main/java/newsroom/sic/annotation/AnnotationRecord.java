package newsroom.sic.annotation;

import java.time.Instant;
import java.util.Objects;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.ClaimPlace;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as one row of a list or a file: all that is known of it, people and outlet by name.
 *
 * @param claimNumber counted within the article
 * @param body Markdown
 * @param author who began it, by name
 * @param lastEditor whose wording stands, by name
 * @param decision the latest one; null as long as there is none
 * @param decidedBy who took it, by name
 * @param seal SHA-256 over what was approved; null unless it is approved now
 * @param anchor whether its claim sits on its words
 * @param letGoAt when somebody said that these are gone from the copy; null where nobody did
 */
public record AnnotationRecord(
        long id,
        long claimId,
        int claimNumber,
        ClaimPlace place,
        @Nullable String claimant,
        Issue issue,
        Severity severity,
        String body,
        @Nullable String correction,
        @Nullable Verdict proposedVerdict,
        ReviewState state,
        String author,
        String lastEditor,
        int edition,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Outcome decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String comment,
        @Nullable String seal,
        AnchorState anchor,
        @Nullable Instant letGoAt) {

    /** What to call the article where no headline is known. */
    public String title() {
        return Objects.requireNonNullElse(place.headline(), "Article " + place.articleId());
    }
}

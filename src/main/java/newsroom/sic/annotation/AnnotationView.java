package newsroom.sic.annotation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as pages and programs see it.
 *
 * @param version what a change must name (rule 4)
 * @param author the account that began it
 * @param lastEditor the account whose wording stands
 * @param placedBy the account that stands for the place of its claim: whoever submitted it, or
 *     since then settled where the claim sits
 * @param hands the accounts whose words stand in it or in its claim
 * @param edition counted from 1; each change of wording is a new one
 * @param approval the decision that it is approved by; null unless approved
 * @param submittedAt since when it waits, or waited last
 */
public record AnnotationView(
        long id,
        int version,
        long claimId,
        Finding finding,
        ReviewState state,
        long author,
        long lastEditor,
        long placedBy,
        Set<Long> hands,
        int edition,
        @Nullable Long approval,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt) {}

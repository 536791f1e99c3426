package newsroom.sic.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as one row of a file: all that is known of it, people and outlet by name.
 *
 * @param claimNumber counted within the article
 * @param revision the revision that the span counts in
 * @param line the number of the line in which the claim's span begins
 * @param passage the number of the passage in which the span begins
 * @param start first code point of the claim's span
 * @param end one past the span's last code point
 * @param exact the words under the span
 * @param addedBy who filed it, by name
 */
public record EvidenceRecord(
        long id,
        long claimId,
        int claimNumber,
        long articleId,
        @Nullable String headline,
        @Nullable String outlet,
        int revision,
        int line,
        int passage,
        int start,
        int end,
        String exact,
        EvidenceDetails details,
        String addedBy,
        Instant addedAt) {}

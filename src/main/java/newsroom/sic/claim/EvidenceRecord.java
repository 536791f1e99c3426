package newsroom.sic.claim;

import java.time.Instant;

/**
 * A piece of evidence as one row of a file: all that is known of it, people and outlet by name.
 *
 * @param claimNumber counted within the article
 * @param addedBy who filed it, by name
 */
public record EvidenceRecord(
        long id,
        long claimId,
        int claimNumber,
        ClaimPlace place,
        EvidenceDetails details,
        String addedBy,
        Instant addedAt) {}

package newsroom.sic.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece of evidence on file.
 *
 * @param version what a change must name (rule 4)
 * @param addedBy the account that filed it
 */
public record EvidenceView(
        long id,
        int version,
        long claimId,
        EvidenceDetails details,
        long addedBy,
        Instant addedAt) {

    /** Whether its last day of validity is over. */
    public boolean expired(LocalDate today) {
        return details.validUntil() != null && details.validUntil().isBefore(today);
    }
}

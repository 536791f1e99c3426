package newsroom.sic.claim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceView;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as programs see it.
 *
 * @param addedBy by username
 */
@Schema(name = "Evidence")
record EvidenceRepresentation(
        long id,
        long claimId,
        String source,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String passage,
        @Schema(allowableValues = {"primary", "secondary"}) String grade,
        @Schema(allowableValues = {"supports", "refutes", "context"}) String stance,
        @Nullable LocalDate retrievedOn,
        @Nullable LocalDate validUntil,
        @Nullable String addedBy,
        Instant addedAt) {

    static EvidenceRepresentation of(EvidenceView piece, Map<Long, String> usernames) {
        EvidenceDetails details = piece.details();
        return new EvidenceRepresentation(
                piece.id(),
                piece.claimId(),
                details.source(),
                details.publisher(),
                details.url(),
                details.passage(),
                details.grade().name().toLowerCase(Locale.ROOT),
                details.stance().name().toLowerCase(Locale.ROOT),
                details.retrievedOn(),
                details.validUntil(),
                usernames.get(piece.addedBy()),
                piece.addedAt());
    }
}

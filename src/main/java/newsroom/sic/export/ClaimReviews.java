package newsroom.sic.export;

import java.util.Optional;

/** What a page says of a claim to the machines that read it. */
public interface ClaimReviews {

    /**
     * The claim's schema.org ClaimReview as JSON-LD; empty while no verdict is approved.
     *
     * @param desk the address of this Sic, without a slash at the end
     */
    Optional<String> jsonLd(long claimId, String desk);
}

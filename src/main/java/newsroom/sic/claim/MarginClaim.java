package newsroom.sic.claim;

/**
 * A claim in the margin of its article.
 *
 * @param correctionNotes how many correction notes are offered on it that nobody has answered
 */
public record MarginClaim(ClaimView claim, int correctionNotes) {}

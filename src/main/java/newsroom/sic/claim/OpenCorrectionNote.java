package newsroom.sic.claim;

/**
 * A correction note that was offered on a claim, and that nobody has taken or declined.
 *
 * @param number the claim's, within its article
 * @param exact the words that the claim sits on
 * @param n the note's number on the claim, from 1
 * @param passage the note itself
 */
public record OpenCorrectionNote(
        long claimId, int number, long articleId, String exact, int n, String passage) {}

package newsroom.sic.claim;

import java.util.List;

/**
 * The claims in the margin of an article, in the order of its text, and the correction notes that
 * nobody has answered.
 *
 * @param notesOnNoClaim how many of them speak of no claim that there is
 */
public record InMargin(List<Noted> claims, int notesOnNoClaim) {

    public InMargin {
        claims = List.copyOf(claims);
    }

    /**
     * A claim with how many correction notes are offered on it.
     *
     * @param correctionNotes that nobody has answered
     */
    public record Noted(ClaimView claim, int correctionNotes) {}
}

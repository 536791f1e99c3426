package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;

/**
 * A claim in the margin, with what was found and what it rests on. It holds all that its markup
 * depends on, so that two equal cards look the same.
 *
 * @param taken whether it is the claim at hand
 * @param whole whether it shows more than its head
 * @param writes whether the reader may add to it
 */
record Card(
        ClaimView claim,
        List<Note> notes,
        List<EvidenceView> evidence,
        boolean taken,
        boolean whole,
        boolean writes) {

    /** An annotation on the card, with its author by name. */
    record Note(AnnotationView annotation, String author) {}
}

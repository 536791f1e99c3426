package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;

/** A claim in the margin, with what was found and what it rests on. */
record Card(ClaimView claim, List<Note> notes, List<EvidenceView> evidence) {

    /** An annotation on the card, with its author by name. */
    record Note(AnnotationView annotation, String author) {}
}

package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the margin, with what was found and what it rests on. It holds all that its markup
 * depends on, so that two equal cards look the same.
 *
 * @param correctionNotes how many correction notes on it nobody has answered
 * @param taken whether it is the claim at hand
 * @param whole whether it shows more than its head
 * @param writes whether the reader may add to it
 */
record Card(
        ClaimView claim,
        int correctionNotes,
        List<Note> notes,
        List<EvidenceView> evidence,
        boolean taken,
        boolean whole,
        boolean writes) {

    /**
     * An annotation on the card.
     *
     * @param author by name
     * @param sentBackBecause the reviewer's reason; null unless it is back with its author
     * @param toSubmit whether it waits for the reader to submit it
     */
    record Note(
            AnnotationView annotation,
            String author,
            @Nullable String sentBackBecause,
            boolean toSubmit) {}

    /** The first annotation that waits for the reader to submit it; null where none does. */
    public @Nullable AnnotationView toSubmit() {
        return notes.stream().filter(Note::toSubmit).map(Note::annotation).findFirst().orElse(null);
    }

    /** Of what changes most, which is soon reckoned; equal cards are equal in all. */
    @Override
    public int hashCode() {
        int hash = Long.hashCode(claim.id()) * 31 + claim.version();
        for (Note note : notes) {
            hash = hash * 31 + note.annotation().version();
        }
        return hash * 31 + Boolean.hashCode(taken);
    }

    /** Whether an annotation on it waits to be answered, which comes before a new one. */
    public boolean isSentBack() {
        return notes.stream().anyMatch(note -> note.sentBackBecause() != null);
    }
}

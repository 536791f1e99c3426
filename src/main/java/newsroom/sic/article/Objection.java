package newsroom.sic.article;

/**
 * Something that stands against signing an article off.
 *
 * @param id of the line (its number), the claim, the annotation, or the article's correction note
 *     (its number) that it is about
 * @param words those in the copy that it is about
 */
public record Objection(Kind kind, long id, String words) {

    /** What it is about. */
    public enum Kind {
        /** A line is neither checked nor waived. */
        OPEN_LINE,
        /** Nobody has settled where a claim sits. */
        UNSETTLED_ANCHOR,
        /** The copy says that it was wrong about a claim, and nobody has answered that. */
        UNANSWERED_CORRECTION_NOTE,
        /** The copy says that it was wrong about something that is in no claim. */
        UNPLACED_CORRECTION_NOTE,
        /** A finding of high or medium severity waits for its author or a reviewer. */
        UNDECIDED_ANNOTATION,
        /** An annotation was put as a question, and nobody has ruled on it. */
        OPEN_QUERY
    }
}

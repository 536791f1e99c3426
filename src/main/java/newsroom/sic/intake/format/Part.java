package newsroom.sic.intake.format;

/**
 * A stretch of a piece whose role the format knows.
 *
 * @param start in Unicode code points of the piece's text, inclusive
 * @param end exclusive
 */
public record Part(Role role, int start, int end) {

    /** What the format calls it. */
    public enum Role {
        HEADLINE,
        HEADING,
        CAPTION,
        LIST,
        TABLE,
        FOOTNOTE,
        FURNITURE
    }
}

package newsroom.sic.article;

/** How far a line has been accounted for. */
public enum Coverage {
    /** Somebody still has to look at it. */
    OPEN("open", "○"),
    /** Every claim on it is checked, and what lies in none of them is waived. */
    CHECKED("checked", "✓"),
    /** Nothing to check, for a reason on record. */
    WAIVED("waived", "–");

    private final String words;
    private final String shape;

    Coverage(String words, String shape) {
        this.words = words;
        this.shape = shape;
    }

    public String words() {
        return words;
    }

    /** The sign that stands beside a line's number. */
    public String shape() {
        return shape;
    }
}

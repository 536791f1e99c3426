package newsroom.sic.claim;

/** Whether a claim still sits on the words that it was pinned to. */
public enum AnchorState {
    /** On the very words. */
    EXACT("exact"),
    /** On the same words elsewhere, with context that agrees. */
    MOVED("moved"),
    /** The words differ now; a person settles it. */
    CHANGED("changed"),
    /** Several places fit equally; a person settles it. */
    AMBIGUOUS("ambiguous"),
    /** No place fits; a person settles it. */
    LOST("lost");

    private final String words;

    AnchorState(String words) {
        this.words = words;
    }

    /** Whether no person has to look at it. */
    public boolean isSettled() {
        return switch (this) {
            case EXACT, MOVED -> true;
            case CHANGED, AMBIGUOUS, LOST -> false;
        };
    }

    public String words() {
        return words;
    }
}

package newsroom.sic.claim;

/** How near a source is to what happened. */
public enum Grade {
    /** It was there: the document, the recording, the data, the person. */
    PRIMARY("primary"),
    /** It tells what others saw or said. */
    SECONDARY("secondary");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

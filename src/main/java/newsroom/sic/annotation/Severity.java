package newsroom.sic.annotation;

/** How much hangs on a finding. */
public enum Severity {
    HIGH("high", "changes a fact or puts words in a mouth"),
    MEDIUM("medium", "settle before sign-off"),
    LOW("low", "clean-up");

    private final String words;
    private final String sentence;

    Severity(String words, String sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    public String words() {
        return words;
    }

    /** What it covers, for the person who chooses. */
    public String sentence() {
        return sentence;
    }
}

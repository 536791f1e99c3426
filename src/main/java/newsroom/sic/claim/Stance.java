package newsroom.sic.claim;

/** What a piece of evidence does to the claim. */
public enum Stance {
    /** It bears the claim out. */
    SUPPORTS("supports"),
    /** It speaks against the claim. */
    REFUTES("refutes"),
    /** It helps to understand the claim without deciding it. */
    CONTEXT("context");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

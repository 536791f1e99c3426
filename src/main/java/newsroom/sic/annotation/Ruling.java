package newsroom.sic.annotation;

/** What the desk makes of a query. */
public enum Ruling {
    FIXED("fixed", "the copy was changed"),
    STANDS("stands", "the copy is right as it is"),
    EDITOR_DECIDES("editor decides", "it is for the editor to say");

    private final String words;
    private final String sentence;

    Ruling(String words, String sentence) {
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

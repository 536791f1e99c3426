package newsroom.sic.annotation;

/** What kind of finding an annotation records. */
public enum Issue {
    SLIP("slip", "a word error that makes the statement false on its face"),
    FIGURE("figure", "a count in tension, wrongly scoped or bound to a date"),
    QUOTATION("quotation", "altered, garbled or unsupported words between quotation marks"),
    PARAPHRASE("paraphrase", "narration that distorts what was said"),
    ATTRIBUTION("attribution", "it is not clear who says so"),
    CONTRADICTION("contradiction", "two statements that cannot both stand"),
    NAME("name", "the spelling or form of a name"),
    DATE("date", "a date that clashes or cannot be resolved"),
    FRAMING("framing", "a contested or loaded statement given as fact"),
    UNSUPPORTED("unsupported", "nothing that was found bears it out"),
    COPY("copy", "spelling, grammar, style, typography"),
    CONFIRMED("confirmed", "nothing is wrong");

    private final String words;
    private final String sentence;

    Issue(String words, String sentence) {
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

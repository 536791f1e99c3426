package newsroom.sic.annotation;

/** What kind of finding an annotation records. */
public enum Issue {
    SLIP("slip"),
    FIGURE("figure"),
    QUOTATION("quotation"),
    PARAPHRASE("paraphrase"),
    ATTRIBUTION("attribution"),
    CONTRADICTION("contradiction"),
    NAME("name"),
    DATE("date"),
    FRAMING("framing"),
    UNSUPPORTED("unsupported"),
    COPY("copy"),
    CONFIRMED("confirmed");

    private final String words;

    Issue(String words) {
        this.words = words;
    }

    /** As it stands in history and in files; pages have it from the message files. */
    public String words() {
        return words;
    }
}

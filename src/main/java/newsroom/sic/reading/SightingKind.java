package newsroom.sic.reading;

/** What catches the eye of whoever checks a text. */
public enum SightingKind {
    /** A number in digits or words, with its unit where one follows. */
    FIGURE("figure"),
    /** A day, a month with its day or year, a weekday, a year. */
    DATE("date"),
    /** Words between quotation marks, the marks included. */
    QUOTATION("quotation");

    private final String words;

    SightingKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

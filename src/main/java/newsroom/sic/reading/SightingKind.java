package newsroom.sic.reading;

/** What catches the eye of whoever checks a text. */
public enum SightingKind {
    /** A number in digits or words, with its unit where one follows. */
    FIGURE,
    /** A day, a month with its day or year, a weekday, a year. */
    DATE,
    /** Words between quotation marks, the marks included. */
    QUOTATION
}

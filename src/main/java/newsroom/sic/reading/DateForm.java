package newsroom.sic.reading;

/** How much of a date stands in the words themselves. */
public enum DateForm {
    /** Day or month with its year, or a year alone. */
    ABSOLUTE,
    /** A day or month whose year stands elsewhere. */
    PARTIAL,
    /** Counted from the day on which the text was written: "Friday", "a year ago". */
    RELATIVE
}

package newsroom.sic.reading;

/** Who speaks in a stretch of text. */
public enum Voice {
    /** Somebody's very words, between marks or behind a dash. */
    VERBATIM,
    /** A word or phrase of somebody's inside the outlet's sentence. */
    PARTIAL,
    /** Somebody's statement in the outlet's words. */
    PARAPHRASE
}

package newsroom.sic.text;

/**
 * Why a person has to look at a span whose text has a new revision. The first that fits is told.
 */
public enum Difference {
    /** A figure in it is another. */
    FIGURE,
    /** A negation came or went, in it or beside it. */
    NEGATION,
    /** A name in it is another. */
    NAME,
    /** Quotation marks or the words between them are others. */
    QUOTATION,
    /** Its words are others. */
    WORDING,
    /** Its words stayed; its sentence reads otherwise. */
    CONTEXT,
    /**
     * Its sentence stayed and speaks of whoever was named before; another sentence stands there.
     */
    SUBJECT,
    /** The same words stand in several places. */
    REPEATED,
    /** Its words are gone. */
    GONE
}

package newsroom.sic.article;

/** How far a line has been accounted for. */
public enum Coverage {
    /** Somebody still has to look at it. */
    OPEN,
    /** Every claim on it is checked, and what lies in none of them is waived. */
    CHECKED,
    /** Nothing to check, for a reason on record. */
    WAIVED
}

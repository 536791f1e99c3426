package newsroom.sic.article;

/** What the claims on a line say of it. */
public enum LineClaims {
    /** Nobody has claimed anything on it. */
    NONE,
    /** One of its claims is not checked yet. */
    UNCHECKED,
    /** Its claims are checked, but something that Sic saw on it lies in none of them. */
    PARTLY_CHECKED,
    /** Its claims are checked and hold all that Sic saw on it. */
    CHECKED;

    /**
     * How far a line with such claims is accounted for.
     *
     * @param waived whether a person has waived what is not claimed on it
     */
    Coverage coverage(boolean waived) {
        return switch (this) {
            case NONE -> waived ? Coverage.WAIVED : Coverage.OPEN;
            case UNCHECKED -> Coverage.OPEN;
            case PARTLY_CHECKED -> waived ? Coverage.CHECKED : Coverage.OPEN;
            case CHECKED -> Coverage.CHECKED;
        };
    }
}

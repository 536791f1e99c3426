package newsroom.sic.ledger;

import java.util.Locale;

/** How the desk settled a discrepancy. */
public enum Resolution {
    /** Both are right, and it is said why they differ. */
    EXPLAINED,
    ONE_IS_WRONG,
    /** They speak of different things. */
    NOT_COMPARABLE,
    /** They differ, and that may stand. */
    ACCEPTED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

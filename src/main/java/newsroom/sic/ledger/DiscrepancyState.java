package newsroom.sic.ledger;

import java.util.Locale;

/** Whether somebody has still to look at a discrepancy. */
public enum DiscrepancyState {
    OPEN,
    RESOLVED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

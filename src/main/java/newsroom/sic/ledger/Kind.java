package newsroom.sic.ledger;

import java.util.Locale;

/** What it is that does not agree. */
public enum Kind {
    FIGURE,
    QUOTATION,
    NAME,
    DATE,
    TEXT;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

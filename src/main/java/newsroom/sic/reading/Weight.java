package newsroom.sic.reading;

import java.util.Locale;

/** How much hangs on it: a fact or words in a mouth, a doubt to settle, or clean-up. */
public enum Weight {
    HIGH,
    MEDIUM,
    LOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package newsroom.sic.ledger.lining;

import java.util.Locale;

/** The parts of a person's name. */
final class Persons {

    private Persons() {}

    static String surname(String full) {
        String[] parts = full.strip().split("\\s+");
        return parts[parts.length - 1];
    }

    /** All before the surname, without initials; empty where there is none. */
    static String given(String full) {
        String[] parts = full.strip().split("\\s+");
        return parts.length > 1 ? parts[0].toLowerCase(Locale.ROOT) : "";
    }

    /** Whether two names may have one bearer: they end alike. */
    static boolean share(String one, String other) {
        return surname(one).equalsIgnoreCase(surname(other));
    }
}

package newsroom.sic.ledger.lining;

import java.util.Locale;

/** The parts of a person's name. */
final class Persons {

    private Persons() {}

    static String surname(String full) {
        String name = full.strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Its first word, in small letters; empty where the surname stands alone. */
    static String given(String full) {
        String name = full.strip();
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
    }

    /** Whether two names may have one bearer: they end alike. */
    static boolean share(String one, String other) {
        return surname(one).equalsIgnoreCase(surname(other));
    }
}

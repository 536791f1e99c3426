package newsroom.sic.reading.suggestion;

import java.util.List;

/** The months by their names and usual short forms. */
final class Months {

    private static final List<String> NAMES =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private Months() {}

    /** From 1 to 12, or 0 for any other word. */
    static int of(String lower) {
        for (int i = 0; i < NAMES.size(); i++) {
            boolean brief =
                    lower.length() >= 3 && lower.length() <= 4 && NAMES.get(i).startsWith(lower);
            if (NAMES.get(i).equals(lower) || brief) {
                return i + 1;
            }
        }
        return 0;
    }
}

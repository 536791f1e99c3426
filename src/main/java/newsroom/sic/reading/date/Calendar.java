package newsroom.sic.reading.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of months and weekdays as news prints them, and dates that exist. */
final class Calendar {

    private static final String[] NAMES = {
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
        "december"
    };
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.length; i++) {
            MONTHS.put(NAMES[i], i + 1);
            MONTHS.put(NAMES[i].substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    private Calendar() {}

    static @Nullable Integer month(String lower) {
        return MONTHS.get(lower);
    }

    static @Nullable DayOfWeek day(String lower) {
        return DAYS.get(lower);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

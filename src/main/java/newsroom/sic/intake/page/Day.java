package newsroom.sic.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a page's date names, as it is written there: no shift to another time zone. */
final class Day {

    private static final Pattern ISO =
            Pattern.compile("^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
    private static final Pattern RFC =
            Pattern.compile("^(?:\\p{L}{3,9},?\\s+)?(\\d{1,2}\\s+\\p{L}{3}\\s+\\d{4})\\b");
    private static final DateTimeFormatter DAY_MONTH_YEAR =
            DateTimeFormatter.ofPattern("d MMM uuuu", java.util.Locale.ENGLISH);

    private Day() {}

    /** ISO 8601, or empty where it names none. */
    static String of(String value) {
        try {
            Matcher iso = ISO.matcher(value);
            if (iso.find()) {
                return LocalDate.of(
                                Integer.parseInt(iso.group(1)),
                                Integer.parseInt(iso.group(2)),
                                Integer.parseInt(iso.group(3)))
                        .toString();
            }
            Matcher rfc = RFC.matcher(value);
            return rfc.find()
                    ? LocalDate.parse(rfc.group(1).replaceAll("\\s+", " "), DAY_MONTH_YEAR)
                            .toString()
                    : "";
        } catch (DateTimeException noSuchDay) {
            return "";
        }
    }
}

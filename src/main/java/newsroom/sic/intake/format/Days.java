package newsroom.sic.intake.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as formats write them, in the calendar of their own offset. */
final class Days {

    private static final Pattern EXTENDED = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*");
    private static final Pattern BASIC = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d).*");

    /** Only with points: with slashes, some put the month first. */
    private static final Pattern POINTED =
            Pattern.compile("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d).*");

    private static final Pattern RFC_822 =
            Pattern.compile(
                    "^(?:[A-Za-z]{3},?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{4})\\b.*");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private Days() {}

    /** ISO 8601; empty where it is no day. */
    static String iso(String written) {
        try {
            for (Pattern form : List.of(EXTENDED, BASIC)) {
                Matcher day = form.matcher(written);
                if (day.matches()) {
                    return day(day.group(1), Integer.parseInt(day.group(2)), day.group(3));
                }
            }
            Matcher pointed = POINTED.matcher(written);
            if (pointed.matches()) {
                return day(pointed.group(3), Integer.parseInt(pointed.group(2)), pointed.group(1));
            }
            Matcher day = RFC_822.matcher(written);
            if (day.matches()) {
                int month = MONTHS.indexOf(day.group(2).toLowerCase(java.util.Locale.ROOT)) + 1;
                return day(day.group(3), month, day.group(1));
            }
            return "";
        } catch (DateTimeException noSuchDay) {
            return "";
        }
    }

    private static String day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                .format(DateTimeFormatter.ISO_LOCAL_DATE);
    }
}

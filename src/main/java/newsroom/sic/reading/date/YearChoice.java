package newsroom.sic.reading.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** The year that a day without one most likely means. */
final class YearChoice {

    private static final int WIDEST = 366 * 2;

    private YearChoice() {}

    /** Nearest to the day of writing, on the side that the tense points to. */
    static int of(LocalDate written, int month, int day, Tense tense) {
        int best = written.getYear();
        long least = WIDEST;
        for (int year :
                IntStream.rangeClosed(written.getYear() - 1, written.getYear() + 1).toArray()) {
            var candidate = Calendar.date(year, month, Math.min(day, 28));
            if (candidate.isEmpty()) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(written, candidate.get());
            boolean wrongSide = tense == Tense.PAST ? days > 1 : tense == Tense.FUTURE && days < -1;
            long distance = Math.abs(days) + (wrongSide ? 365 : 0);
            if (distance < least) {
                least = distance;
                best = year;
            }
        }
        return best;
    }
}

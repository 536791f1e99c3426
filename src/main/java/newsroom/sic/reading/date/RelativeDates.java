package newsroom.sic.reading.date;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.word.NumberWords;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** Dates that count from the day of writing: "Friday", "yesterday", "a year ago", "this week". */
final class RelativeDates {

    private static final Map<String, Integer> BY_DAYS =
            Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Set<String> UNITS = Set.of("day", "week", "month", "year");
    private static final Map<String, Integer> STEPS =
            Map.of("this", 0, "last", -1, "next", 1, "previous", -1, "coming", 1);

    private final Sentence sentence;
    private final @Nullable LocalDate written;
    private final Tense tense;

    RelativeDates(Sentence sentence, @Nullable LocalDate written, Tense tense) {
        this.sentence = sentence;
        this.written = written;
        this.tense = tense;
    }

    @Nullable Found at(int at) {
        Token token = sentence.at(at);
        Integer days = BY_DAYS.get(token.lower());
        if (days != null && !sentence.isAt(at + 1, "'s")) {
            return relative(at, at + 1, days, 'd');
        }
        Found weekday = weekday(at);
        if (weekday != null) {
            return weekday;
        }
        Found ago = ago(at);
        return ago != null ? ago : stepped(at);
    }

    private @Nullable Found weekday(int at) {
        boolean step = STEPS.containsKey(sentence.at(at).lower()) && at + 1 < sentence.size();
        int place = step ? at + 1 : at;
        DayOfWeek day = Calendar.day(sentence.at(place).lower());
        if (day == null || !sentence.at(place).isCapital()) {
            return null;
        }
        LocalDate reference = written;
        if (reference == null) {
            return Found.unresolved(
                    at,
                    place + 1,
                    DateForm.RELATIVE,
                    "A weekday tells a date only with the day of writing, which the text lacks.");
        }
        boolean ahead = tense == Tense.FUTURE || sentence.isAt(at, "next");
        LocalDate date =
                reference.with(
                        ahead
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day));
        return Found.resolved(
                at,
                place + 1,
                date,
                date,
                DateForm.RELATIVE,
                "The " + (ahead ? "next" : "last") + " such day seen from " + reference + ".");
    }

    /** "two years ago", "a year ago". */
    private @Nullable Found ago(int at) {
        if (at + 2 >= sentence.size() || !sentence.isAt(at + 2, "ago")) {
            return null;
        }
        Integer count = count(sentence.at(at));
        String unit = unit(sentence.at(at + 1).lower());
        if (count == null || unit.isEmpty()) {
            return null;
        }
        return relative(at, at + 3, -count, unit.charAt(0));
    }

    private static @Nullable Integer count(Token token) {
        if (token.is("a") || token.is("an")) {
            return 1;
        }
        if (token.isNumber()
                && token.form().length() <= 4
                && token.form().chars().allMatch(Character::isDigit)) {
            return new BigDecimal(token.form()).intValue();
        }
        return NumberWords.cardinal(token.lower());
    }

    private static String unit(String lower) {
        String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return UNITS.contains(one) ? one : "";
    }

    /** "this week", "last year", "next month", "this July". */
    private @Nullable Found stepped(int at) {
        Integer step = STEPS.get(sentence.at(at).lower());
        if (step == null || at + 1 >= sentence.size()) {
            return null;
        }
        Integer month = Calendar.month(sentence.at(at + 1).lower());
        if (month != null && sentence.at(at + 1).isCapital()) {
            return month(at, month, step);
        }
        String unit = sentence.at(at + 1).lower();
        return UNITS.contains(unit) && !unit.equals("day")
                ? relative(at, at + 2, step, unit.charAt(0))
                : null;
    }

    private Found month(int at, int month, int step) {
        LocalDate reference = written;
        if (reference == null) {
            return unknown(at, at + 2);
        }
        LocalDate first = LocalDate.of(reference.getYear(), month, 1);
        if ((step > 0 && first.isBefore(reference)) || (step < 0 && first.isAfter(reference))) {
            first = first.plusYears(step);
        }
        LocalDate last = first.plusMonths(1).minusDays(1);
        return Found.resolved(
                at, at + 2, first, last, DateForm.RELATIVE, "Counted from " + reference + ".");
    }

    private Found relative(int from, int to, int step, char unit) {
        LocalDate reference = written;
        if (reference == null) {
            return unknown(from, to);
        }
        LocalDate first =
                switch (unit) {
                    case 'w' -> reference.plusWeeks(step).with(DayOfWeek.MONDAY);
                    case 'm' -> reference.plusMonths(step).withDayOfMonth(1);
                    case 'y' -> reference.plusYears(step).withDayOfYear(1);
                    default -> reference.plusDays(step);
                };
        LocalDate last =
                switch (unit) {
                    case 'w' -> first.plusDays(6);
                    case 'm' -> first.plusMonths(1).minusDays(1);
                    case 'y' -> first.plusYears(1).minusDays(1);
                    default -> first;
                };
        return Found.resolved(
                from, to, first, last, DateForm.RELATIVE, "Counted from " + reference + ".");
    }

    private static Found unknown(int from, int to) {
        return Found.unresolved(
                from,
                to,
                DateForm.RELATIVE,
                "It counts from the day of writing, which the text lacks.");
    }
}

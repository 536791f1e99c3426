package newsroom.sic.reading.suggestion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** "Monday, April 16", which was a Tuesday: one of the two is wrong, or the year is another. */
final class WeekdayAgainstDate implements Rule {

    private static final Reason REASON =
            new Reason("weekday-against-date", SuggestedIssue.DATE, Weight.HIGH);

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            for (Found date : text.dates().get(i)) {
                int at = weekdayBefore(sentence, date.from());
                if (at < 0 || !isOneDay(date) || !isDayOfMonth(sentence, date)) {
                    continue;
                }
                LocalDate day = date.first();
                if (day != null && day.getDayOfWeek() != weekday(sentence, at)) {
                    doubts.add(
                            REASON.at(
                                    sentence,
                                    at,
                                    date.to(),
                                    day.format(PLAIN)
                                            + " is a "
                                            + named(day.getDayOfWeek())
                                            + "."));
                }
            }
        }
        return doubts;
    }

    private static final DateTimeFormatter PLAIN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static boolean isOneDay(Found date) {
        return date.first() != null && date.first().equals(date.last());
    }

    /** "July 5": a month's name and a number, not another relative day. */
    private static boolean isDayOfMonth(Sentence sentence, Found date) {
        boolean month = false;
        boolean number = false;
        for (int i = date.from(); i < date.to(); i++) {
            month |= Months.of(sentence.at(i).lower()) > 0;
            number |= sentence.at(i).isNumber();
        }
        return month && number;
    }

    private static int weekdayBefore(Sentence sentence, int from) {
        int at = from - 1;
        while (at >= 0
                && (sentence.isAt(at, ",") || sentence.isAt(at, "the") || sentence.isAt(at, "."))) {
            at--;
        }
        return at >= 0 && from - at <= 3 && weekday(sentence, at) != null ? at : -1;
    }

    private static @Nullable DayOfWeek weekday(Sentence sentence, int at) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (sentence.at(at).lower().equals(day.name().toLowerCase(Locale.ROOT))) {
                return day;
            }
        }
        return null;
    }

    private static String named(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

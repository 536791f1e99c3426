package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.NumberWords;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * "Next year, 2025" of 2023; "in two years, in May 2028"; "last summer, in August" of an August to
 * come: a date beside words that say when it is, seen from the day of writing.
 */
final class RelativeAgainstDate implements Rule {

    private static final Reason REASON =
            new Reason("relative-against-date", SuggestedIssue.DATE, Weight.MEDIUM);
    private static final Map<String, Integer> WAYS = Map.of("last", -1, "this", 0, "next", 1);
    private static final Map<String, Integer> DAYS =
            Map.of("yesterday", -1, "today", 0, "tomorrow", 1);
    private static final Map<String, Integer> UNITS =
            Map.of("day", 1, "week", 7, "month", 30, "year", 365);

    /** The month in the middle of each. */
    private static final Map<String, Integer> SEASONS =
            Map.of("winter", 1, "spring", 4, "summer", 7, "autumn", 10);

    private static final Pattern YEAR = Pattern.compile("20\\d\\d|19\\d\\d");
    private static final Set<String> BETWEEN = Set.of(",", "in", "on", "(", "the", "of");
    private static final int NEAR = 3;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        int told = -1;
        for (DateInCopy each : DateInCopy.in(text)) {
            if (each.sentence().n() == told) {
                continue;
            }
            Doubt doubt = before(each);
            doubt = doubt == null ? behind(each) : doubt;
            if (doubt != null) {
                doubts.add(doubt);
                told = each.sentence().n();
            }
        }
        return doubts;
    }

    /** Relative words right before the date, a comma between. */
    private static @Nullable Doubt before(DateInCopy told) {
        Sentence sentence = told.sentence();
        Found date = told.date();
        LocalDate written = told.written();
        LocalDate first = told.first();
        LocalDate last = told.last();
        int comma = date.from() - 1;
        while (comma > 0 && date.from() - comma <= NEAR && !sentence.isAt(comma, ",")) {
            if (!sentence.at(comma).isOneOf(BETWEEN)) {
                return null;
            }
            comma--;
        }
        if (!sentence.isAt(comma, ",") || comma < 1) {
            return null;
        }
        Token word = sentence.at(comma - 1);
        int from = comma - 2;
        Integer way = from >= 0 ? WAYS.get(sentence.at(from).lower()) : null;
        boolean full = YEAR.matcher(sentence.at(date.to() - 1).form()).matches();
        if (way != null && word.is("year") && full && isOnly(date)) {
            return first.getYear() == written.getYear() + way
                    ? null
                    : doubt(sentence, from, date.to(), written);
        }
        Integer season = SEASONS.get(word.lower());
        if (season != null && way != null) {
            boolean wrong =
                    apart(season, first.getMonthValue()) > 3
                            || (way < 0 && first.isAfter(written))
                            || (way > 0 && last.isBefore(written));
            boolean month = ChronoUnit.DAYS.between(first, last) < 40;
            return wrong && month ? doubt(sentence, from, date.to(), written) : null;
        }
        return length(told, comma);
    }

    private static boolean isOnly(Found date) {
        return date.to() - date.from() == 1;
    }

    private static int apart(int one, int other) {
        int months = Math.abs(one - other);
        return Math.min(months, 12 - months);
    }

    /** "In two years, in May 2028". */
    private static @Nullable Doubt length(DateInCopy told, int comma) {
        Sentence sentence = told.sentence();
        boolean in = comma >= 3 && sentence.isAt(comma - 3, "in");
        return in && isOff(told, comma - 2)
                ? doubt(sentence, comma - 3, told.date().to(), told.written())
                : null;
    }

    /** "On 1 April, in four weeks", "on 22 January, yesterday". */
    private static @Nullable Doubt behind(DateInCopy told) {
        Sentence sentence = told.sentence();
        Found date = told.date();
        LocalDate written = told.written();
        LocalDate first = told.first();
        int at = date.to();
        if (!sentence.isAt(at, ",") || at + 1 >= sentence.size()) {
            return null;
        }
        Integer day = DAYS.get(sentence.at(at + 1).lower());
        boolean exact = first.equals(told.last());
        boolean closed = at + 2 < sentence.size() && !sentence.at(at + 2).isWord();
        if (day != null && exact && closed) {
            return first.equals(written.plusDays(day))
                    ? null
                    : doubt(sentence, date.from(), at + 2, written);
        }
        boolean dayAfter =
                sentence.isAt(at + 2, "day")
                        && sentence.isAt(at + 3, "after")
                        && sentence.isAt(at + 4, "tomorrow");
        if (dayAfter && exact) {
            return first.equals(written.plusDays(2))
                    ? null
                    : doubt(sentence, date.from(), at + 5, written);
        }
        boolean in = sentence.isAt(at + 1, "in") && at + 3 < sentence.size();
        boolean ends = at + 4 >= sentence.size() || !sentence.at(at + 4).isWord();
        return in && ends && isOff(told, at + 2)
                ? doubt(sentence, date.from(), at + 4, written)
                : null;
    }

    /** Whether a number and a unit at a place do not lead from the day of writing to the date. */
    private static boolean isOff(DateInCopy told, int at) {
        Sentence sentence = told.sentence();
        Integer count = count(sentence.at(at));
        String word = sentence.at(at + 1).lower();
        Integer unit = UNITS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        if (count == null || unit == null) {
            return false;
        }
        double least = ChronoUnit.DAYS.between(told.written(), told.first()) / (double) unit;
        double most = ChronoUnit.DAYS.between(told.written(), told.last()) / (double) unit;
        return count < least - 1 || count > most + 1;
    }

    private static @Nullable Integer count(Token token) {
        boolean digits =
                token.isNumber()
                        && token.form().length() <= 3
                        && token.form().chars().allMatch(Character::isDigit);
        return digits ? Integer.valueOf(token.form()) : NumberWords.cardinal(token.lower());
    }

    private static Doubt doubt(Sentence sentence, int from, int to, LocalDate written) {
        return REASON.at(
                sentence,
                from,
                to,
                "Seen from the day of writing, " + written + ", the two are not one time.");
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

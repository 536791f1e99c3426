package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import org.jspecify.annotations.Nullable;

/**
 * "It began on Monday, 2 October, and ends on Saturday" of a strike of three days; "it began at
 * 8:15 and was over at 10:05", and it lasted three hours.
 */
final class TimeAgainstEnds implements Rule {

    private static final Reason REASON =
            new Reason("time-against-ends", SuggestedIssue.FIGURE, Weight.MEDIUM);
    private static final Set<String> BEGINS =
            Set.of("begin", "began", "start", "open", "left", "leav", "sail", "depart", "launch", "from");
    private static final Set<String> ENDS =
            Set.of("end", "finish", "dock", "arriv", "clos", "back", "over", "reach", "land", "until", "to");
    private static final Set<String> LASTS =
            Set.of("last", "took", "take", "need", "lasted", "taken", "long", "for", "of");
    private static final Map<String, Double> HOURS = Map.of("minute", 1.0 / 60, "hour", 1.0);
    private static final Map<String, Double> DAYS = Map.of("day", 1.0, "week", 7.0);
    private static final Pattern CLOCK = Pattern.compile("\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)\\b");

    private record Ends(double length, boolean days, int start, int end) {}

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            Ends ends = days(text, i);
            ends = ends == null ? hours(text, sentence) : ends;
            for (int k = Math.max(0, i - 1);
                    ends != null && k <= Math.min(text.sentences().size() - 1, i + 1);
                    k++) {
                Count length = length(text, k, ends);
                if (length != null) {
                    doubts.add(doubt(text, length, ends));
                    doubts.add(back(text, length, ends));
                    break;
                }
            }
        }
        return doubts;
    }

    private static @Nullable Ends days(ReadText text, int index) {
        Sentence sentence = text.sentences().get(index);
        List<Found> dates =
                text.dates().get(index).stream()
                        .filter(d -> d.first() != null && d.first().equals(d.last()))
                        .filter(d -> d.form() != DateForm.RELATIVE)
                        .toList();
        if (dates.size() != 2 || !isLed(sentence, dates.get(0).from(), BEGINS)) {
            return null;
        }
        LocalDate one = dates.get(0).first();
        LocalDate other = dates.get(1).first();
        if (one == null
                || other == null
                || !isLed(sentence, dates.get(1).from(), ENDS)
                || !one.isBefore(other)) {
            return null;
        }
        return new Ends(
                ChronoUnit.DAYS.between(one, other),
                true,
                sentence.at(dates.get(0).from()).start(),
                sentence.at(dates.get(1).to() - 1).end());
    }

    private static @Nullable Ends hours(ReadText text, Sentence sentence) {
        String words = text.slice(sentence.start(), sentence.end());
        Matcher clock = CLOCK.matcher(words);
        var times = new ArrayList<int[]>();
        while (clock.find() && times.size() < 3) {
            int minutes =
                    Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
            times.add(new int[] {minutes, sentence.start() + clock.start(), sentence.start() + clock.end()});
        }
        if (times.size() != 2 || times.get(0)[0] >= times.get(1)[0]) {
            return null;
        }
        boolean led =
                isLed(sentence, indexAt(sentence, times.get(0)[1]), BEGINS)
                        && isLed(sentence, indexAt(sentence, times.get(1)[1]), ENDS);
        return led
                ? new Ends(
                        (times.get(1)[0] - times.get(0)[0]) / 60.0,
                        false,
                        times.get(0)[1],
                        times.get(1)[2])
                : null;
    }

    private static int indexAt(Sentence sentence, int place) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).end() > place) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isLed(Sentence sentence, int at, Set<String> verbs) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (verbs.contains(Stem.of(sentence.at(i).lower())) || sentence.at(i).isOneOf(verbs)) {
                return true;
            }
        }
        return false;
    }

    /** How long it lasts, where that is another time. */
    private static @Nullable Count length(ReadText text, int index, Ends ends) {
        Map<String, Double> units = ends.days() ? DAYS : HOURS;
        for (Count count : Count.in(text, index)) {
            Sentence sentence = count.sentence();
            Double unit = count.figure().unit() == null ? null : units.get(count.figure().unit());
            int to = count.figure().to();
            boolean lasts =
                    isLed(sentence, count.figure().from(), LASTS)
                            && !sentence.isAt(to, "ago")
                            && !sentence.isAt(to, "later")
                            && !sentence.isAt(to, "before")
                            && !sentence.isAt(to, "after");
            if (unit == null || !lasts || !ReadText.isCopy(sentence.passage())) {
                continue;
            }
            double told = count.value() * unit;
            double slack = ends.days() ? Math.max(1, 0.2 * told) : Math.max(0.25, 0.2 * told);
            return Math.abs(told - ends.length()) > slack && !text.isQuoted(sentence.at(to - 1))
                    ? count
                    : null;
        }
        return null;
    }

    private static Doubt doubt(ReadText text, Count length, Ends ends) {
        return REASON.at(
                length.place()[0],
                length.place()[1],
                "From beginning to end, \u201c"
                        + text.slice(ends.start(), ends.end())
                        + "\u201d, is another length of time.",
                new int[] {ends.start(), ends.end()});
    }

    private static Doubt back(ReadText text, Count length, Ends ends) {
        return REASON.at(
                ends.start(),
                ends.end(),
                "It is said to be \u201c" + length.words(text) + "\u201d.",
                length.place());
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

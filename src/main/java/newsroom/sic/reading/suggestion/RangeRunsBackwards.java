package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;

/** "Between 50 and 30", "from 2016 to 2014": a range whose end lies before its beginning. */
final class RangeRunsBackwards implements Rule {

    private static final Reason REASON =
            new Reason("range-runs-backwards", SuggestedIssue.FIGURE, Weight.MEDIUM);
    private static final int MONTHS_BACK = 100;
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "and", "-", "–");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern SHORT = Pattern.compile("\\d{1,3}(?:\\.\\d+)?");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 0; i + 3 < sentence.size(); i++) {
                boolean between = sentence.isAt(i, "between");
                boolean led = between || sentence.isAt(i, "from");
                if (!led || !sentence.at(i + 2).isOneOf(TO)) {
                    continue;
                }
                String one = sentence.at(i + 1).form();
                String other = sentence.at(i + 3).form();
                boolean years = YEAR.matcher(one).matches() && YEAR.matcher(other).matches();
                boolean numbers =
                        between && SHORT.matcher(one).matches() && SHORT.matcher(other).matches();
                boolean hung = i + 4 < sentence.size() && sentence.isAt(i + 4, ":");
                if ((years || numbers)
                        && !hung
                        && Double.parseDouble(one) > Double.parseDouble(other)) {
                    doubts.add(
                            REASON.at(
                                    sentence,
                                    i,
                                    i + 4,
                                    "The range ends below the value that it begins with."));
                }
            }
        }
        for (int i = 0; i < text.sentences().size(); i++) {
            if (ReadText.isCopy(text.sentences().get(i).passage())) {
                days(text, i, doubts);
            }
        }
        return doubts;
    }

    /** "Between 12 May and 5 May": two days of which the second is earlier in the year. */
    private static void days(ReadText text, int index, List<Doubt> doubts) {
        Sentence sentence = text.sentences().get(index);
        List<Found> dates = text.dates().get(index);
        for (int i = 0; i + 1 < dates.size(); i++) {
            Found one = dates.get(i);
            Found other = dates.get(i + 1);
            LocalDate first = one.first();
            LocalDate last = other.first();
            int gap = other.from() - one.to();
            boolean led =
                    isAt(sentence, one.from(), Set.of("between", "from"))
                            && gap >= 1
                            && gap <= 2
                            && sentence.at(other.from() - 1).isOneOf(TO);
            boolean days =
                    first != null
                            && last != null
                            && first.equals(one.last())
                            && last.equals(other.last());
            int back = days && first != null && last != null ? back(first, last) : 0;
            boolean named = isDated(sentence, one) && isDated(sentence, other);
            if (led && named && back > 0 && back <= MONTHS_BACK) {
                doubts.add(
                        REASON.at(
                                sentence,
                                one.from(),
                                other.to(),
                                "The second day lies before the first."));
            }
        }
    }

    /** How many days of the year it goes back, whatever years were taken. */
    private static int back(LocalDate first, LocalDate last) {
        return first.getDayOfYear() - last.getDayOfYear();
    }

    private static boolean isDated(Sentence sentence, Found date) {
        for (int i = date.from(); i < date.to(); i++) {
            if (Months.of(sentence.at(i).lower()) > 0) {
                return !YEAR.matcher(sentence.at(date.to() - 1).form()).matches();
            }
        }
        return false;
    }

    private static boolean isAt(Sentence sentence, int date, Set<String> words) {
        return date >= 1
                && (sentence.at(date - 1).isOneOf(words)
                        || (date >= 2 && sentence.at(date - 2).isOneOf(words)));
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** "Between 50 and 30", "from 2016 to 2014": a range whose end lies before its beginning. */
final class RangeRunsBackwards implements Rule {

    private static final Reason REASON =
            new Reason("range-runs-backwards", SuggestedIssue.FIGURE, Weight.MEDIUM);
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
        return doubts;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

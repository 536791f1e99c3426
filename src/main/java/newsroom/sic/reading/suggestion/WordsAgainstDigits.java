package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** "Eight (9)", "51 kilos (140 pounds)": one quantity written twice, and not alike. */
final class WordsAgainstDigits implements Rule {

    private static final Reason REASON =
            new Reason("words-against-digits", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final double ROUNDED = 0.1;

    /** How many of the second make one of the first. */
    private static final Map<String, Map<String, Double>> RATES =
            Map.of(
                    "tonne", Map.of("pound", 2204.6, "GBP", 2204.6, "kg", 1000.0),
                    "km", Map.of("mile", 0.6214, "foot", 3280.8, "m", 1000.0),
                    "mile", Map.of("km", 1.6093),
                    "kg", Map.of("pound", 2.2046, "GBP", 2.2046),
                    "pound", Map.of("kg", 0.4536),
                    "m", Map.of("foot", 3.2808),
                    "foot", Map.of("m", 0.3048),
                    "hectare", Map.of("acre", 2.4711),
                    "acre", Map.of("hectare", 0.4047));

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            List<Count> counts = Count.in(text, i);
            for (int k = 0; k + 1 < counts.size(); k++) {
                Count one = counts.get(k);
                Count other = counts.get(k + 1);
                if (isInBrackets(one, other)
                        && (differ(one, other) || convertsWrongly(one, other))) {
                    doubts.add(
                            REASON.at(
                                    one.place()[0],
                                    other.place()[1],
                                    "The same quantity is written in two ways that do not agree."));
                }
            }
        }
        return doubts;
    }

    private static boolean isInBrackets(Count one, Count other) {
        Sentence sentence = one.sentence();
        int to = one.figure().to();
        boolean bracket = other.figure().from() == to + 1 && sentence.isAt(to, "(");
        boolean or =
                other.figure().from() == to + 2
                        && sentence.isAt(to, ",")
                        && sentence.isAt(to + 1, "or")
                        && !Objects.equals(one.figure().unit(), other.figure().unit());
        return (bracket || or) && one.isExact() && other.isExact();
    }

    private static boolean differ(Count one, Count other) {
        return one.sentence().at(one.figure().number()).isWord()
                && other.sentence().at(other.figure().number()).isNumber()
                && one.sentence().isAt(other.figure().to(), ")")
                && one.figure().isPlainCount()
                && other.figure().isPlainCount()
                && one.value() != other.value();
    }

    private static boolean convertsWrongly(Count one, Count other) {
        String from = one.figure().unit();
        String to = other.figure().unit();
        if (from == null || to == null) {
            return false;
        }
        Double rate = RATES.getOrDefault(from, Map.of()).get(to);
        if (rate == null && !Objects.equals(from, to)) {
            return false;
        }
        double right = rate == null ? other.value() : rate * one.value();
        return Math.abs(right - other.value()) > Math.max(1, ROUNDED * right);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** "Fourty", "twelveth", "nineth": a number word that English does not have. */
final class NumberMisspelt implements Rule {

    private static final Reason REASON =
            new Reason("number-misspelt", SuggestedIssue.FIGURE, Weight.LOW);
    private static final Map<String, String> RIGHT =
            Map.ofEntries(
                    Map.entry("fourty", "forty"),
                    Map.entry("ninty", "ninety"),
                    Map.entry("ninteen", "nineteen"),
                    Map.entry("fiveteen", "fifteen"),
                    Map.entry("fivety", "fifty"),
                    Map.entry("eightteen", "eighteen"),
                    Map.entry("eigth", "eighth"),
                    Map.entry("eightth", "eighth"),
                    Map.entry("nineth", "ninth"),
                    Map.entry("fiveth", "fifth"),
                    Map.entry("twelth", "twelfth"),
                    Map.entry("twelveth", "twelfth"),
                    Map.entry("fourtieth", "fortieth"),
                    Map.entry("thirtyth", "thirtieth"),
                    Map.entry("twentyth", "twentieth"),
                    Map.entry("threeth", "third"),
                    Map.entry("hundereds", "hundreds"),
                    Map.entry("milion", "million"),
                    Map.entry("millon", "million"),
                    Map.entry("bilion", "billion"),
                    Map.entry("billon", "billion"),
                    Map.entry("thousends", "thousands"));

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 0; i < sentence.size(); i++) {
                String right = RIGHT.get(sentence.at(i).lower());
                if (right != null) {
                    doubts.add(
                            REASON.at(sentence, i, i + 1, "The number is written " + right + "."));
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

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/** The same word twice in a row. */
final class DoubledWord implements Rule {

    private static final Set<String> MAY =
            Set.of(
                    "had", "that", "very", "no", "so", "bye", "ha", "is", "many", "far", "more",
                    "again", "long", "really", "yes", "never", "please", "do");

    /** "The search goes on on Monday". */
    private static final Set<String> GOES = Set.of("go", "goes", "went", "going", "gone");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 1; i < sentence.size(); i++) {
                Token one = sentence.at(i - 1);
                Token two = sentence.at(i);
                boolean name = one.isCapital() && two.isCapital() && one.form().length() > 1;
                if (two.isWord()
                        && one.is(two.lower())
                        && !two.isOneOf(MAY)
                        && !(two.is("on") && i > 1 && sentence.at(i - 2).isOneOf(GOES))
                        && !name
                        && !one.touches(two)) {
                    doubts.add(
                            doubt(
                                    one.start(),
                                    two.end(),
                                    "\u201c" + two.form() + "\u201d stands twice.",
                                    List.of()));
                }
            }
        }
        return doubts;
    }

    @Override
    public String name() {
        return "doubled-word";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.COPY, Weight.LOW, start, end, because, related);
    }
}

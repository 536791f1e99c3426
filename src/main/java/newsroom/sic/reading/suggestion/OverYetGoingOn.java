package newsroom.sic.reading.suggestion;

import java.util.List;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/** A headline that ends what the text says is still under way. */
final class OverYetGoingOn implements Rule {

    private static final Set<String> ENDS =
            Set.of(
                    "wraps",
                    "ends",
                    "concludes",
                    "completes",
                    "finishes",
                    "wrapped",
                    "ended",
                    "concluded");
    private static final Set<String> STILL = Set.of("currently", "still");

    @Override
    public List<Doubt> in(ReadText text) {
        for (Sentence headline : text.copy()) {
            if (headline.passage() != PassageKind.HEADLINE
                    || headline.tokens().stream().noneMatch(t -> t.isOneOf(ENDS))) {
                continue;
            }
            for (Sentence sentence : text.copy()) {
                for (int i = 1;
                        i + 1 < sentence.size() && sentence.passage() == PassageKind.BODY;
                        i++) {
                    boolean goesOn =
                            sentence.at(i).isOneOf(STILL)
                                    && sentence.at(i - 1).tag() == Tag.AUX
                                    && sentence.at(i + 1).lower().endsWith("ing");
                    if (goesOn && sharePlace(headline, sentence, i)) {
                        return List.of(
                                doubt(
                                        sentence.at(i - 1).start(),
                                        sentence.end(),
                                        "The headline says that it is over, the text that it goes on.",
                                        List.<int[]>of(
                                                new int[] {headline.start(), headline.end()})));
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean sharePlace(Sentence headline, Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.isCapital()
                    && token.form().length() > 3
                    && headline.tokens().stream().anyMatch(t -> t.is(token.lower()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String name() {
        return "over-yet-going-on";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.CONTRADICTION, Weight.LOW, start, end, because, related);
    }
}

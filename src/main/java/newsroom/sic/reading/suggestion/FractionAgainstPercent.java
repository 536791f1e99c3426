package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.NumberWords;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** "One in five, or 25 percent"; "three quarters, 65 percent". */
final class FractionAgainstPercent implements Rule {

    private static final Reason REASON =
            new Reason("fraction-against-percent", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> LEADS = Set.of(",", "or", "(", "–", "—");
    private static final int NEAR = 5;
    private static final double OFF = 3.5;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            List<Count> counts = Count.in(text, i);
            for (int k = 0; k < counts.size(); k++) {
                Count share = counts.get(k);
                List<Count> before = counts.subList(Math.max(0, k - 1), k);
                Doubt doubt = share.isPercent() && share.isExact() ? against(share, before) : null;
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Doubt against(Count share, List<Count> counts) {
        Sentence sentence = share.sentence();
        int from = share.figure().from();
        boolean led = from > 0 && sentence.at(from - 1).isOneOf(LEADS);
        for (int i = Math.max(0, from - NEAR - 2); led && i + 2 < from; i++) {
            Integer part = cardinal(sentence.at(i));
            Integer whole = sentence.isAt(i + 1, "in") ? cardinal(sentence.at(i + 2)) : null;
            if (part != null && whole != null && part < whole && whole <= 20) {
                return off(100.0 * part / whole, share)
                        ? doubt(sentence, i, share, 100.0 * part / whole)
                        : null;
            }
        }
        for (Count fraction : counts) {
            boolean beside =
                    led
                            && fraction.figure().isPlainCount()
                            && fraction.isExact()
                            && fraction.value() < 1
                            && fraction.value() > 0
                            && from - fraction.figure().to() <= NEAR
                            && from > fraction.figure().to();
            if (beside && off(100 * fraction.value(), share)) {
                return doubt(sentence, fraction.figure().from(), share, 100 * fraction.value());
            }
        }
        return null;
    }

    private static boolean off(double real, Count share) {
        return Math.abs(real - share.value()) > OFF;
    }

    private static @Nullable Integer cardinal(Token token) {
        boolean digits =
                token.isNumber()
                        && token.form().length() <= 2
                        && token.form().chars().allMatch(Character::isDigit);
        return digits ? Integer.valueOf(token.form()) : NumberWords.cardinal(token.lower());
    }

    private static Doubt doubt(Sentence sentence, int from, Count share, double real) {
        return REASON.at(
                sentence.at(from).start(),
                share.place()[1],
                "The fraction is " + Math.round(real) + " percent.");
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** "3 percent, less than in May, when it was 2 percent": called less, and is more. */
final class ComparedAgainstValues implements Rule {

    private static final Reason REASON =
            new Reason("compared-against-values", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> MORE =
            Set.of("more", "higher", "larger", "bigger", "greater", "longer", "better", "older");
    private static final Set<String> LESS =
            Set.of("less", "fewer", "lower", "smaller", "shorter", "worse", "younger");
    private static final int BACK = 8;
    private static final int AHEAD = 11;
    private static final int MOST = 30;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            List<Count> counts = Count.in(text, i);
            if (!ReadText.isCopy(sentence.passage()) || counts.size() < 2 || counts.size() > MOST) {
                continue;
            }
            for (int k = 1; k + 1 < sentence.size(); k++) {
                boolean more = sentence.at(k).isOneOf(MORE);
                boolean compares =
                        (more || sentence.at(k).isOneOf(LESS)) && sentence.isAt(k + 1, "than");
                Doubt doubt = compares ? against(sentence, counts, k, more) : null;
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Doubt against(
            Sentence sentence, List<Count> counts, int at, boolean more) {
        Count before = null;
        Count behind = null;
        for (Count each : counts) {
            if (each.figure().to() <= at && at - each.figure().to() <= BACK) {
                before = each;
            }
            boolean next =
                    behind == null
                            && each.figure().from() > at + 2
                            && each.figure().from() - at <= AHEAD;
            behind = next ? each : behind;
        }
        if (before == null || behind == null) {
            return null;
        }
        boolean told =
                before.isExact()
                        && behind.isExact()
                        && before.hasUnitOf(behind)
                        && (!before.figure().isPlainCount()
                                || before.head().equals(behind.head())
                                || behind.head().isEmpty())
                        && before.end() < at
                        && isOfThen(sentence, at, behind);
        if (!told || before.value() == behind.value()) {
            return null;
        }
        return more == (before.value() > behind.value())
                ? null
                : REASON.at(
                        before.place()[0],
                        behind.place()[1],
                        "It is called "
                                + sentence.at(at).lower()
                                + ", and the values say the contrary.");
    }

    /** "than the 68 of 2020", "than in May, when it was 68". */
    private static boolean isOfThen(Sentence sentence, int at, Count behind) {
        int from = behind.figure().from();
        boolean direct = sentence.isAt(from - 1, "the") && from - at <= 3;
        boolean when = false;
        for (int i = at + 2; i < from; i++) {
            when |= sentence.isAt(i, "when");
        }
        return direct || when;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

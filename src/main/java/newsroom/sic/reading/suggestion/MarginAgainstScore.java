package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** "23 to 19, a margin of six": a lead that the two numbers do not give. */
final class MarginAgainstScore implements Rule {

    private static final Reason REASON =
            new Reason("margin-against-score", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> LEADS =
            Set.of("margin", "lead", "majority", "gap", "advantage");
    private static final Set<String> BY =
            Set.of("votes", "points", "goals", "runs", "point", "vote");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            if (!ReadText.isCopy(text.sentences().get(i).passage())) {
                continue;
            }
            List<Count> counts = Count.in(text, i);
            for (int k = 0; k + 1 < counts.size(); k++) {
                Count one = counts.get(k);
                Count other = counts.get(k + 1);
                Count margin = isScore(one, other) ? margin(counts, one, other) : null;
                if (margin != null && margin.value() != Math.abs(one.value() - other.value())) {
                    doubts.add(
                            REASON.at(
                                    Math.min(one.place()[0], margin.place()[0]),
                                    Math.max(other.place()[1], margin.place()[1]),
                                    "The two are "
                                            + Math.round(Math.abs(one.value() - other.value()))
                                            + " apart."));
                }
            }
        }
        return doubts;
    }

    private static boolean isScore(Count one, Count other) {
        Sentence sentence = one.sentence();
        int before = other.figure().from() - 1;
        boolean to =
                sentence.isAt(before, "to")
                        || sentence.isAt(before, "-")
                        || sentence.isAt(before, "–");
        return to
                && one.gap(other) <= 2
                && one.isExact()
                && other.isExact()
                && !sentence.isAt(one.figure().from() - 1, "from")
                && (one.hasUnitOf(other) || (one.isPercent() && other.figure().isPlainCount()))
                && (one.figure().isPlainCount() || one.isPercent());
    }

    private static @Nullable Count margin(List<Count> counts, Count one, Count other) {
        for (Count each : counts) {
            boolean share = each.isPercent() && one.figure().isPlainCount();
            if (each.equals(one) || each.equals(other) || !each.isExact() || share) {
                continue;
            }
            Sentence sentence = each.sentence();
            int from = each.figure().from();
            boolean named =
                    sentence.isAt(from - 1, "of")
                            && from >= 2
                            && sentence.at(from - 2).isOneOf(LEADS);
            boolean led =
                    "point".equals(each.figure().unit())
                            && sentence.isAt(from - 1, "to")
                            && sentence.tokens().stream().anyMatch(token -> token.isOneOf(LEADS));
            boolean hung = false;
            for (int i = each.figure().to() - 1;
                    i < Math.min(sentence.size(), each.figure().to() + 3);
                    i++) {
                hung |=
                        sentence.at(i).isOneOf(LEADS)
                                && sentence.isAt(each.figure().number() + 1, "-");
            }
            boolean by =
                    sentence.isAt(from - 1, "by")
                            && sentence.at(Math.min(sentence.size() - 1, each.figure().to()))
                                    .isOneOf(BY);
            if (named || hung || by || led) {
                return each;
            }
        }
        return null;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

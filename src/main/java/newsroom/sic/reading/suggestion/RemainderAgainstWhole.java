package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** "14 of its 86 shops. That leaves 74"; of 180 who started, 151 remain, and 35 have given up. */
final class RemainderAgainstWhole implements Rule {

    private static final Reason REASON =
            new Reason("remainder-against-whole", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> LEAVES = Set.of("leaves", "leaving", "left", "leave");
    private static final Set<String> REST = Set.of("other", "remaining");
    private static final Set<String> STILL =
            Set.of("still", "remain", "remained", "remaining", "left", "survived", "survive");
    private static final Set<String> GONE =
            Set.of(
                    "gave",
                    "given",
                    "dropped",
                    "withdrew",
                    "withdrawn",
                    "retired",
                    "quit",
                    "died",
                    "failed",
                    "missing",
                    "out",
                    "closed",
                    "lost",
                    "abandoned");
    private static final int NEAR = 5;
    private static final int BESIDE = 4;

    /** So many of so many, and whether they are those that stay. */
    private record Part(int index, Count part, Count whole, boolean stays) {

        double rest() {
            return whole.value() - part.value();
        }
    }

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            if (!ReadText.isCopy(text.sentences().get(i).passage())) {
                continue;
            }
            Part part = part(text, i);
            Count rest = part == null ? null : rest(text, part);
            if (part != null && rest != null && rest.value() != part.rest()) {
                doubts.add(doubt(text, rest.place(), part));
            }
        }
        return doubts;
    }

    private static @Nullable Part part(ReadText text, int index) {
        List<Count> counts = Count.in(text, index);
        for (int k = 0; k + 1 < counts.size(); k++) {
            Count one = counts.get(k);
            Count two = counts.get(k + 1);
            if (!isWhole(one) || !isWhole(two)) {
                continue;
            }
            Sentence sentence = one.sentence();
            int gap = two.figure().from() - one.figure().to();
            boolean of = sentence.isAt(one.figure().to(), "of") && gap >= 1 && gap <= BESIDE;
            if (of && one.value() < two.value()) {
                return new Part(index, one, two, isNear(sentence, two.figure().to(), STILL));
            }
            boolean led =
                    sentence.isAt(one.figure().from() - 1, "of")
                            || sentence.isAt(one.figure().from() - 2, "of");
            if (led && two.value() < one.value() && one.figure().from() <= 3) {
                return new Part(index, two, one, isNear(sentence, two.figure().to(), STILL));
            }
        }
        return null;
    }

    /** What is told to be left over, in this sentence or the next. */
    private static @Nullable Count rest(ReadText text, Part part) {
        for (int i = part.index(); i < Math.min(text.sentences().size(), part.index() + 2); i++) {
            for (Count count : Count.in(text, i)) {
                Sentence sentence = count.sentence();
                int from = count.figure().from();
                boolean later = count.place()[0] > part.whole().place()[1];
                later &= count.place()[0] > part.part().place()[1];
                if (!later || !isWhole(count) || count.value() >= part.whole().value()) {
                    continue;
                }
                boolean leaves = from > 0 && sentence.at(from - 1).isOneOf(LEAVES);
                boolean others =
                        from > 1
                                && sentence.at(from - 1).isOneOf(REST)
                                && sentence.isAt(from - 2, "the");
                boolean gone = part.stays() && i > part.index() && isNear(sentence, from + 1, GONE);
                if ((!part.stays() && (leaves || others)) || gone) {
                    return count;
                }
            }
        }
        return null;
    }

    private static boolean isNear(Sentence sentence, int from, Set<String> words) {
        for (int i = from; i < Math.min(sentence.size(), from + NEAR); i++) {
            if (sentence.at(i).isOneOf(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(Count count) {
        return count.isExact()
                && count.figure().isPlainCount()
                && count.value() >= 1
                && count.value() == Math.rint(count.value());
    }

    private static Doubt doubt(ReadText text, int[] place, Part part) {
        return REASON.at(
                place[0],
                place[1],
                part.part().words(text)
                        + " of "
                        + part.whole().words(text)
                        + " leaves "
                        + Math.round(part.rest())
                        + ", not what is given.");
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

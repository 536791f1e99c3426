package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * "Of its 300 pupils, 320 came", "31 kilometres, of which 34": a part that is larger than its
 * whole; and "the other 72 percent" beside 18.
 */
final class PartOverWhole implements Rule {

    private static final Reason REASON =
            new Reason("part-over-whole", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> WHICH = Set.of("which", "whom", "them", "these", "those");
    private static final Set<String> REST = Set.of("other", "remaining");
    private static final Set<String> CHANGES =
            Set.of("more", "from", "to", "by", "than", "ago", "each", "per", "every", "times");
    private static final int NEAR = 14;
    private static final int NEXT = 6;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        List<Count> before = List.of();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            List<Count> counts = Count.in(text, i);
            for (int k = 0; k + 1 < counts.size(); k++) {
                Doubt doubt = over(text, counts, k);
                if (doubt != null) {
                    doubts.add(doubt);
                    break;
                }
            }
            Doubt rest = rest(text, before, counts);
            if (rest != null) {
                doubts.add(rest);
            }
            before = counts;
        }
        return doubts;
    }

    private static @Nullable Doubt over(ReadText text, List<Count> counts, int at) {
        Count whole = counts.get(at);
        Count part = counts.get(at + 1);
        Sentence sentence = whole.sentence();
        int from = whole.figure().from();
        int behind = part.figure().from();
        boolean alike =
                whole.isExact()
                        && part.figure().upper() == null
                        && !part.figure().isOrdinal()
                        && !whole.isPercent()
                        && (part.hasUnitOf(whole) || part.figure().isPlainCount())
                        && whole.gap(part) <= NEAR
                        && !whole.isParted(part, CHANGES)
                        && !part.isParted(part, CHANGES);
        if (!alike || whole.value() < 2) {
            return null;
        }
        boolean ofThe =
                (sentence.isAt(0, "of") && from <= 4 && from >= 1)
                        || isCompared(sentence, whole, part);
        boolean ofWhich =
                sentence.isAt(behind - 2, "of") && sentence.at(behind - 1).isOneOf(WHICH);
        boolean larger = (ofThe || ofWhich) && part.value() > whole.value();
        Count other = larger || !ofThe || at + 2 != counts.size() - 1 ? null : counts.get(at + 2);
        double sum = other == null ? 0 : part.value() + other.value();
        boolean both =
                other != null
                        && other.isExact()
                        && part.isExact()
                        && other.hasUnitOf(part)
                        && part.gap(other) <= NEXT + 2
                        && isJoined(part, other)
                        && part.value() >= 1
                        && other.value() >= 1
                        && sum > whole.value();
        if (!larger && !both) {
            return null;
        }
        Count last = other == null || larger ? part : other;
        return REASON.at(
                whole.place()[0],
                last.place()[1],
                larger
                        ? "\u201c"
                                + part.words(text)
                                + "\u201d is more than the whole, \u201c"
                                + whole.words(text)
                                + "\u201d."
                        : "The parts are more than the whole, \u201c" + whole.words(text) + "\u201d.");
    }

    /** "Of the 40 members 12 …": nothing but a noun phrase between. */
    private static boolean isCompared(Sentence sentence, Count whole, Count part) {
        int from = whole.figure().from();
        boolean of =
                from >= 2
                        && (sentence.isAt(from - 1, "of")
                                || (sentence.isAt(from - 2, "of")
                                        && sentence.at(from - 1).tag() == Tag.DET))
                        && sentence.isAt(0, "of");
        return of && whole.gap(part) <= NEXT;
    }

    private static boolean isJoined(Count one, Count next) {
        return one.isParted(next, Set.of("and", "while"));
    }

    /** "The other 72 percent" beside one share that leaves another rest. */
    private static @Nullable Doubt rest(ReadText text, List<Count> before, List<Count> counts) {
        for (int i = 0; i < counts.size(); i++) {
            Count rest = counts.get(i);
            int from = rest.figure().from();
            Sentence sentence = rest.sentence();
            boolean told =
                    rest.isPercent()
                            && rest.isExact()
                            && from >= 2
                            && sentence.at(from - 1).isOneOf(REST)
                            && sentence.isAt(from - 2, "the");
            if (!told) {
                continue;
            }
            List<Count> shares =
                    (i > 0 ? counts.subList(0, i) : before)
                            .stream().filter(each -> each.isPercent() && each.isExact()).toList();
            double sum = shares.stream().mapToDouble(Count::value).sum() + rest.value();
            if (!shares.isEmpty() && shares.size() <= 3 && Math.abs(sum - 100) > shares.size()) {
                return REASON.at(
                        rest.place()[0],
                        rest.place()[1],
                        "With \u201c"
                                + shares.getLast().words(text)
                                + "\u201d it does not come to 100 percent.",
                        shares.getLast().place());
            }
        }
        return null;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

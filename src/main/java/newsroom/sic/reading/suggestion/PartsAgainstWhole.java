package newsroom.sic.reading.suggestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "14 stations: six here, five there and two on the ridge": parts that do not make up the whole.
 */
final class PartsAgainstWhole implements Rule {

    private static final Reason REASON =
            new Reason("parts-against-whole", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> LEADS = Set.of(":", "–", "—", "(");
    private static final Set<String> OPEN_LIST =
            Set.of(
                    "including",
                    "among",
                    "such",
                    "like",
                    "mostly",
                    "mainly",
                    "example",
                    "least",
                    "that",
                    "whether",
                    "between");
    private static final Set<String> JOINS = Set.of("and", "&");
    private static final Set<String> STOPS = Set.of(";", ")", ".");
    private static final Set<String> THEM = Set.of("them", "whom", "which", "these", "those");
    private static final int WIDEST = 11;
    private static final int MOST = 12;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            if (ReadText.isCopy(text.sentences().get(i).passage())) {
                Doubt doubt = in(text, Count.withOnes(text, i));
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Doubt in(ReadText text, List<Count> counts) {
        for (int i = 0; i + 2 < counts.size(); i++) {
            Count whole = counts.get(i);
            int next = i + 1;
            if (!isDivided(whole, counts.get(next)) && whole.gap(counts.get(next)) <= 4) {
                next++;
            }
            boolean divided = next + 1 < counts.size() && isDivided(whole, counts.get(next));
            if (!whole.isExact() || !divided) {
                continue;
            }
            List<Count> parts =
                    parts(whole, counts.subList(next, Math.min(counts.size(), next + MOST)));
            double sum = parts.stream().mapToDouble(Count::value).sum();
            boolean near = sum > whole.value() * 0.6 && sum < whole.value() * 1.6;
            if (parts.size() >= 2
                    && near
                    && Math.abs(sum - whole.value()) > whole.value() * 1e-9
                    && parts.stream().allMatch(part -> part.value() < whole.value())) {
                Count last = parts.getLast();
                return REASON.at(
                        whole.place()[0],
                        last.place()[1],
                        "The parts add up to "
                                + plain(sum)
                                + ", not to \u201c"
                                + whole.words(text)
                                + "\u201d.");
            }
        }
        return null;
    }

    /** A colon or a dash between, or "380 of them" behind a comma. */
    private static boolean isDivided(Count whole, Count first) {
        Sentence sentence = whole.sentence();
        if (whole.isParted(first, OPEN_LIST)) {
            return false;
        }
        int behind = first.figure().to();
        boolean ofThem =
                sentence.isAt(behind, "of")
                        && behind + 1 < sentence.size()
                        && sentence.at(behind + 1).isOneOf(THEM);
        boolean ofWhich =
                sentence.isAt(first.figure().from() - 2, "of")
                        && sentence.at(first.figure().from() - 1).isOneOf(THEM);
        boolean ofTheWhole =
                whole.figure().from() >= 2
                        && sentence.isAt(whole.figure().from() - 2, "of")
                        && sentence.isAt(whole.figure().from() - 1, "the")
                        && whole.figure().from() - 2 == 0
                        && whole.gap(first) <= 3;
        return whole.isParted(first, LEADS) || ofThem || ofWhich || ofTheWhole;
    }

    /** The figures that follow one another up to an "and", all of one unit. */
    private static List<Count> parts(Count whole, List<Count> behind) {
        var parts = new ArrayList<Count>();
        boolean closed = false;
        Count before = behind.getFirst();
        for (Count part : behind) {
            boolean first = parts.isEmpty();
            boolean joined = first || (before.gap(part) <= WIDEST && !before.isParted(part, STOPS));
            boolean measured = part.hasUnitOf(whole) || part.figure().isPlainCount();
            boolean same =
                    part.isExact()
                            && measured
                            && (first
                                    || parts.getLast().hasUnitOf(part)
                                    || part.figure().isPlainCount());
            if (closed || !joined || !same) {
                return closed && !joined ? parts : List.of();
            }
            closed = !first && before.isParted(part, JOINS);
            parts.add(part);
            before = part;
        }
        return closed ? parts : List.of();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

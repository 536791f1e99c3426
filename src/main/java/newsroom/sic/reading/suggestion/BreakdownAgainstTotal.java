package newsroom.sic.reading.suggestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "It owes 82 million. Banks are owed 51 million, suppliers 24 million and the state 13 million": a
 * list that comes near a total beside it and does not make it up. Two are a list when they divide
 * people: women and men, passengers and crew.
 */
final class BreakdownAgainstTotal implements Rule {

    private static final Reason REASON =
            new Reason("breakdown-against-total", SuggestedIssue.FIGURE, Weight.MEDIUM);
    private static final Map<String, String> HALVES =
            Map.of(
                    "woman", "man",
                    "girl", "boy",
                    "passenger", "crew",
                    "adult", "child",
                    "soldier", "civilian",
                    "pupil", "teacher",
                    "female", "male",
                    "cow", "calf",
                    "ewe", "lamb");
    private static final Set<String> WHOLE =
            Set.of("whole", "total", "altogether", "together", "purse", "sum", "overall");
    private static final Set<String> LOOSE =
            Set.of(
                    "about",
                    "around",
                    "roughly",
                    "including",
                    "than",
                    "from",
                    "to",
                    "by",
                    "of",
                    "least",
                    "more",
                    "another",
                    "further",
                    "ago",
                    "per",
                    "between",
                    "years");
    private static final Set<String> SOME = Set.of("including", "among", "such", "like");
    private static final Set<String> TIMES =
            Set.of("year", "month", "week", "day", "hour", "minute", "second", "degree", "point");
    private static final double SCALED = 100_000;
    private static final double LEAST = 0.85;
    private static final double MOST = 1.18;
    private static final double WHOLE_LEAST = 0.5;
    private static final double WHOLE_MOST = 2;
    private static final int WIDEST = 9;
    private static final int BACK = 2;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            if (ReadText.isCopy(text.sentences().get(i).passage())) {
                Doubt doubt = in(text, i);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Doubt in(ReadText text, int index) {
        List<Count> counts = counts(text, index);
        boolean listed = false;
        for (int i = 0; i + 1 < counts.size(); i++) {
            List<Count> parts = list(counts, i);
            boolean divided =
                    (parts.size() >= 3 && !listed)
                            || (parts.size() == 2 && isHalved(parts, counts, i));
            if (!divided) {
                continue;
            }
            Count total = total(text, index, counts, i, parts);
            if (total != null) {
                return doubt(text, parts, total);
            }
            listed = true;
        }
        return null;
    }

    private static List<Count> counts(ReadText text, int index) {
        return Count.in(text, index).stream()
                .filter(c -> c.isExact() && !c.isPercent() && c.value() >= 1)
                .filter(c -> c.figure().unit() == null || !TIMES.contains(c.figure().unit()))
                .filter(c -> !text.isQuoted(c.sentence().at(c.figure().from())))
                .filter(c -> !isAge(c) && !c.sentence().isAt(c.figure().from() - 1, "no"))
                .toList();
    }

    /** "Lachlan, 44, and James, 43". */
    private static boolean isAge(Count count) {
        int at = count.figure().from();
        return at >= 2
                && count.figure().isPlainCount()
                && !count.figure().hasCounted()
                && count.sentence().isAt(at - 1, ",")
                && count.sentence().at(at - 2).isCapital();
    }

    /** The figures from one on that follow each other up to an "and", of one unit. */
    private static List<Count> list(List<Count> counts, int at) {
        var parts = new ArrayList<Count>();
        parts.add(counts.get(at));
        for (int i = at + 1; i < counts.size(); i++) {
            Count before = counts.get(i - 1);
            Count next = counts.get(i);
            boolean and = isAmong(before, next, "and");
            boolean comma = isAmong(before, next, ",") || parts.size() == 1;
            if (!next.hasUnitOf(before)
                    || before.gap(next) > WIDEST
                    || before.isParted(next, LOOSE)
                    || !(and || comma)) {
                return List.of();
            }
            parts.add(next);
            if (and) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean isAmong(Count one, Count next, String word) {
        for (int i = one.figure().to(); i < next.figure().from(); i++) {
            if (one.sentence().isAt(i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalved(List<Count> parts, List<Count> counts, int at) {
        String one = parts.getFirst().head();
        String other = parts.getLast().head();
        boolean last = at + 2 >= counts.size();
        return last
                && (other.equals(HALVES.get(one)) || one.equals(HALVES.get(other)))
                && parts.getFirst().figure().isPlainCount();
    }

    /** The one before the list, in the sentences before it, or behind it with a word for it. */
    private static @Nullable Count total(
            ReadText text, int index, List<Count> counts, int at, List<Count> parts) {
        for (int i = at - 1; i >= 0; i--) {
            if (isNear(counts.get(i), parts) && !counts.get(i).isParted(parts.getFirst(), SOME)) {
                return counts.get(i);
            }
        }
        for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
            for (Count count : counts(text, i).reversed()) {
                if (isNear(count, parts)) {
                    return count;
                }
            }
        }
        boolean more = index + 1 < text.sentences().size();
        for (Count count : more ? counts(text, index + 1) : List.<Count>of()) {
            Sentence sentence = count.sentence();
            boolean whole = sentence.tokens().stream().anyMatch(t -> t.isOneOf(WHOLE));
            if (whole && isNear(count, parts)) {
                return count;
            }
        }
        return null;
    }

    private static boolean isNear(Count total, List<Count> parts) {
        Count first = parts.getFirst();
        boolean named = total.figure().hasCounted() || !total.figure().isPlainCount();
        boolean same =
                ((named || isInAll(total)) && total.hasUnitOf(first))
                        || (first.figure().isPlainCount() && first.value() >= SCALED);
        double sum = sum(parts);
        double ratio = sum / total.value();
        boolean whole = isInAll(total);
        boolean larger = parts.stream().allMatch(part -> part.value() < total.value());
        double slack =
                sum >= SCALED
                        ? parts.stream().mapToDouble(BreakdownAgainstTotal::precision).sum()
                                + precision(total)
                        : 0;
        return same
                && larger
                && ratio >= (whole ? WHOLE_LEAST : LEAST)
                && ratio <= (whole ? WHOLE_MOST : MOST)
                && Math.abs(sum - total.value()) > slack
                && !isYear(total);
    }

    /** "12 in all": whoever lists behind it lists them all. */
    private static boolean isInAll(Count total) {
        Sentence sentence = total.sentence();
        int end = total.end();
        return sentence.isAt(end, "altogether")
                || (sentence.isAt(end, "in") && sentence.isAt(end + 1, "all"));
    }

    private static boolean isYear(Count count) {
        return count.figure().isPlainCount() && count.value() >= 1900 && count.value() < 2100;
    }

    private static double precision(Count count) {
        return count.figure().precision().doubleValue();
    }

    private static double sum(List<Count> parts) {
        return parts.stream().mapToDouble(Count::value).sum();
    }

    private static Doubt doubt(ReadText text, List<Count> parts, Count total) {
        return REASON.at(
                parts.getFirst().place()[0],
                parts.getLast().place()[1],
                "These add up to "
                        + BigDecimal.valueOf(sum(parts)).stripTrailingZeros().toPlainString()
                        + "; beside them stands \u201c"
                        + total.words(text)
                        + "\u201d.",
                total.place());
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

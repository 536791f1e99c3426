package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "610,000 visitors, 40,000 more than the 590,000 of last year", "1.2 million, a third less than
 * the 1.4 million": a difference or a multiple that its two values do not give.
 */
final class DifferenceAgainstValues implements Rule {

    private static final Reason REASON =
            new Reason("difference-against-values", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> UP =
            Set.of("more", "higher", "longer", "taller", "larger", "bigger", "above", "heavier");
    private static final Set<String> DOWN =
            Set.of("less", "fewer", "lower", "shorter", "smaller", "below", "lighter", "under");
    private static final Set<String> MULTIPLES = Set.of("twice", "half", "double");
    private static final double OFF = 0.12;
    private static final int NEAR = 6;
    private static final int BEHIND = 7;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            List<Count> counts = Count.in(text, i);
            for (int at = 1; at + 2 < sentence.size(); at++) {
                Doubt doubt = compared(text, sentence, counts, at);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Doubt compared(
            ReadText text, Sentence sentence, List<Count> counts, int at) {
        boolean up = sentence.at(at).isOneOf(UP);
        boolean multiple = sentence.at(at).isOneOf(MULTIPLES) && isAs(sentence, at);
        if (!up && !multiple && !sentence.at(at).isOneOf(DOWN)) {
            return null;
        }
        Count by = multiple ? null : last(counts, at);
        int from = by == null ? at : by.figure().from();
        Count one = last(counts, from);
        Count other = first(counts, at + 1);
        boolean beside =
                one != null
                        && other != null
                        && one.isExact()
                        && other.isExact()
                        && other.figure().from() - at <= BEHIND
                        && from - one.figure().to() <= NEAR
                        && (one.hasUnitOf(other) || other.figure().isPlainCount())
                        && sentence.at(other.figure().from() - 1).lower().equals("the")
                        && one.value() > 1
                        && other.value() > 1;
        if (!beside || one == null || other == null) {
            return null;
        }
        Double told = multiple ? multiple(sentence, at, other) : value(one, other, by, up, at);
        double slack = told == null ? 0 : slack(one, other, by, told);
        if (told == null || Math.abs(one.value() - told) <= slack) {
            return null;
        }
        return REASON.at(
                one.place()[0],
                other.place()[1],
                "\u201c"
                        + one.words(text)
                        + "\u201d and \u201c"
                        + other.words(text)
                        + "\u201d are not as far apart as is said.");
    }

    private static boolean isAs(Sentence sentence, int at) {
        return sentence.isAt(at + 1, "as") || sentence.isAt(at + 1, "the");
    }

    private static Double multiple(Sentence sentence, int at, Count other) {
        return sentence.isAt(at, "half") ? other.value() / 2 : other.value() * 2;
    }

    /** What the first value is to be, or nothing where that is not said. */
    private static @Nullable Double value(
            Count one, Count other, @Nullable Count by, boolean up, int at) {
        boolean told =
                by != null
                        && by.isExact()
                        && at - by.end() <= 2
                        && (by.isPercent()
                                || by.hasUnitOf(one)
                                || by.figure().isPlainCount());
        if (!told || by == null || other.isPercent() != one.isPercent()) {
            return null;
        }
        boolean share = by.isPercent() || (by.value() < 1 && by.figure().isPlainCount());
        if (share && one.isPercent()) {
            return null;
        }
        double part = by.isPercent() ? by.value() / 100 : by.value();
        double change = share ? other.value() * part : by.value();
        return up ? other.value() + change : other.value() - change;
    }

    private static double slack(Count one, Count other, @Nullable Count by, double told) {
        boolean share = by == null || by.isPercent() || by.value() < 1;
        double rounding =
                one.figure().precision().doubleValue() + other.figure().precision().doubleValue();
        return share
                ? Math.max(OFF * told, rounding)
                : Math.max(rounding, by.figure().precision().doubleValue()) * 1.01;
    }

    private static @Nullable Count last(List<Count> counts, int before) {
        return counts.stream()
                .filter(each -> each.figure().to() <= before)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static @Nullable Count first(List<Count> counts, int behind) {
        return counts.stream()
                .filter(each -> each.figure().from() >= behind)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

package newsroom.sic.reading.suggestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.reading.Approximation;
import newsroom.sic.reading.figure.Quantity;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A figure in its sentence.
 *
 * @param head the stem of what it counts, or nothing
 */
record Count(Sentence sentence, Quantity figure, String head) {

    private static final double ABOUT = 0.12;

    /** Of a sentence of the text, by its index. */
    static List<Count> in(ReadText text, int index) {
        Sentence sentence = text.sentences().get(index);
        return text.figures().get(index).stream()
                .map(each -> new Count(sentence, each, head(sentence, each)))
                .toList();
    }

    /** And with each "one" that counts what was named before: "two in 2018, one in 2020". */
    static List<Count> withOnes(ReadText text, int index) {
        var counts = new ArrayList<>(in(text, index));
        Sentence sentence = text.sentences().get(index);
        var taken = new BitSet();
        counts.forEach(each -> taken.set(each.figure.from(), each.figure.to()));
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean free = !taken.get(i);
            boolean one = sentence.isAt(i, "one") && sentence.at(i + 1).tag() == Tag.ADP;
            if (one && free) {
                counts.add(new Count(sentence, one(i), ""));
            }
        }
        counts.sort(Comparator.comparingInt(each -> each.figure.from()));
        return counts;
    }

    private static Quantity one(int at) {
        return new Quantity(
                at, at + 1, at, BigDecimal.ONE, null, null, null, 0, 0, 0, 0, BigDecimal.ZERO);
    }

    private static String head(Sentence sentence, Quantity figure) {
        return figure.hasCounted() ? Stem.of(sentence.at(figure.countedTo() - 1).lower()) : "";
    }

    /** One number without "about" or "more than". */
    boolean isExact() {
        return figure.approximation() == null && figure.upper() == null && !figure.isOrdinal();
    }

    boolean isPercent() {
        return "%".equals(figure.unit());
    }

    double value() {
        return figure.value().doubleValue();
    }

    /** Whether both numbers may be true of one thing. */
    boolean allows(Count other, double rounding) {
        Approximation one = figure.approximation();
        Approximation two = other.figure.approximation();
        return (one == null && two == null)
                ? Math.abs(value() - other.value()) <= rounding
                : (reaches(one, value(), other.value()) && reaches(two, other.value(), value()));
    }

    private static boolean reaches(@Nullable Approximation bound, double value, double other) {
        return switch (bound) {
            case null -> true;
            case ABOUT -> Math.abs(value - other) <= ABOUT * value;
            case OVER, AT_LEAST, JUST_OVER -> other >= value;
            case UNDER, AT_MOST, JUST_UNDER -> other <= value;
        };
    }

    /** Behind the figure and what it counts. */
    int end() {
        return Math.max(figure.to(), figure.countedTo());
    }

    boolean hasUnitOf(Count other) {
        return Objects.equals(figure.unit(), other.figure.unit());
    }

    int[] place() {
        return new int[] {sentence.at(figure.from()).start(), sentence.at(end() - 1).end()};
    }

    /** Whether one of some words stands between this figure's number and the next one's. */
    boolean isParted(Count next, Set<String> words) {
        for (int i = figure.to(); i < next.figure.from(); i++) {
            if (sentence.at(i).isOneOf(words)) {
                return true;
            }
        }
        return false;
    }

    int gap(Count next) {
        return next.figure.from() - figure.to();
    }

    String words(ReadText text) {
        return sentence.words(text.text(), figure.from(), end());
    }
}

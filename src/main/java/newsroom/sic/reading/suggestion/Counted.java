package newsroom.sic.reading.suggestion;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.reading.word.Sentence;

/**
 * A figure with what tells whether another one counts the same thing.
 *
 * @param index of its sentence in the text
 * @param near what the words around it are about
 * @param names the capitalised words among them
 * @param noun the stem of the noun that it belongs to: "the 26 turbines", "the 421-mile line"
 */
record Counted(
        Count count,
        int index,
        boolean isTitle,
        Set<String> near,
        Set<String> names,
        Set<String> all,
        String noun,
        boolean isDefinite,
        boolean isShifted) {

    private static final int FAR_BACK = 6;
    private static final double NEARNESS = 0.5;
    private static final double MEASURED = 0.75;
    private static final Set<String> BODILY =
            Set.of(
                    "kg", "pound", "m", "km", "mile", "foot", "cm", "degree", "tonne", "hectare",
                    "acre");

    Sentence sentence() {
        return count.sentence();
    }

    boolean before(Counted other) {
        return index < other.index;
    }

    boolean isOfKind(Counted other) {
        return count.hasUnitOf(other.count)
                && (count.figure().unit() != null || noun.equals(other.noun));
    }

    /** Whether both numbers may be true of one thing. */
    boolean allows(Counted other) {
        double rounding =
                Math.max(
                        count.figure().precision().doubleValue(),
                        other.count.figure().precision().doubleValue());
        return count.allows(other.count, rounding);
    }

    /** "The 26 turbines" of what was 24 above; "the 421-mile line", and it was 412 miles long. */
    boolean takesUp(Counted earlier) {
        if (!isDefinite || !earlier.before(this) || (isShifted && !count.figure().isPlainCount())) {
            return false;
        }
        if (count.figure().isPlainCount()) {
            return earlier.count.figure().isPlainCount()
                    && !noun.isEmpty()
                    && noun.equals(earlier.noun)
                    && isClose(earlier)
                    && isLessThanWhole(earlier)
                    && (isPlural() || isHung())
                    && !earlier.isShifted
                    && count.isExact()
                    && earlier.count.isExact();
        }
        return count.hasUnitOf(earlier.count)
                && !noun.isEmpty()
                && earlier.all.contains(noun)
                && isClose(earlier)
                && count.isExact()
                && earlier.count.isExact()
                && !earlier.isShifted;
    }

    /** "With its 60 million euros it is …", "at 38 percent, the reservoirs hold …". */
    boolean opensWith(Counted earlier) {
        int from = count.figure().from();
        boolean opening =
                from >= 1
                        && from <= 4
                        && (sentence().isAt(0, "with") || sentence().isAt(0, "at"))
                        && !sentence().isAt(from - 1, "only")
                        && !sentence().isAt(from - 1, "another");
        int parted = index - earlier.index;
        Set<String> shared = Content.shared(all, earlier.all);
        shared.remove(noun);
        return opening
                && parted >= 1
                && parted <= FAR_BACK
                && isOfKind(earlier)
                && (count.figure().unit() != null || !noun.isEmpty())
                && isClose(earlier)
                && count.isExact()
                && earlier.count.isExact()
                && (parted == 1 || !shared.isEmpty())
                && !earlier.isTitle;
    }

    private boolean isHung() {
        return sentence().isAt(count.figure().to(), "-");
    }

    /** 412 and 421: the same digits in another order. */
    boolean isTransposed(Counted earlier) {
        String one = count.figure().value().stripTrailingZeros().unscaledValue().toString();
        String other =
                earlier.count.figure().value().stripTrailingZeros().unscaledValue().toString();
        return isOfKind(earlier)
                && (count.figure().unit() != null || !noun.isEmpty())
                && one.length() >= 3
                && one.length() == other.length()
                && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray())
                && isClose(earlier);
    }

    private boolean isPlural() {
        return count.figure().hasCounted()
                && sentence()
                        .at(count.figure().countedTo() - 1)
                        .lower()
                        .matches(".*s|children|people|men|women");
    }

    /** A part of what was counted above is mostly much smaller. */
    private boolean isLessThanWhole(Counted earlier) {
        return count.value() > earlier.count.value() * 0.6;
    }

    private boolean isClose(Counted other) {
        double ratio = count.value() / other.count.value();
        return ratio > 0.4 && ratio < 2.5;
    }

    /** A headline's figure: same noun or unit, and a word of the headline beside it. */
    boolean titledBy(Counted title) {
        if (!isOfKind(title) || isTitle || isShifted || title.isShifted || !isClose(title)) {
            return false;
        }
        if (count.isPercent() && !title.names.containsAll(names)) {
            return false;
        }
        Set<String> shared = Content.shared(title.all, all);
        shared.remove(noun);
        boolean named = count.figure().unit() != null || !noun.isEmpty();
        return named && shared.size() >= 1 && shared.size() * 3 >= title.all.size() - 1;
    }

    /** The same told again further down, in mostly the same words. */
    boolean tellsAgain(Counted earlier) {
        if (!isOfKind(earlier)
                || count.isPercent()
                || isShifted
                || earlier.isShifted
                || !isClose(earlier)
                || (count.figure().isPlainCount() && noun.isEmpty())) {
            return false;
        }
        Set<String> shared = Content.shared(near, earlier.near);
        shared.remove(noun);
        if (Collections.disjoint(names, earlier.names)
                && !names.isEmpty()
                && !earlier.names.isEmpty()) {
            return false;
        }
        int smaller = Math.min(near.size(), earlier.near.size()) - (noun.isEmpty() ? 0 : 1);
        boolean counts =
                count.figure().isPlainCount()
                        && count.value() < 1.6 * earlier.count.value()
                        && earlier.count.value() < 1.6 * count.value();
        boolean measures = BODILY.contains(Objects.requireNonNullElse(count.figure().unit(), ""));
        return (counts || measures)
                ? shared.size() >= 2 && shared.size() >= NEARNESS * smaller
                : shared.size() >= 3 && shared.size() >= MEASURED * smaller;
    }
}

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.Approximation;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what tells whether another one counts the same thing.
 *
 * @param index of its sentence in the text
 * @param near what the words around it are about
 * @param noun the stem of the noun that it belongs to: "the 26 turbines", "the 421-mile line"
 */
record Counted(Count count, int index, boolean isTitle, Set<String> near, Set<String> all, String noun, boolean isDefinite, boolean isShifted) {

    private static final Set<String> DEFINITE = Set.of("the", "its", "his", "her", "their", "all", "'s", "'", "these", "those", "both");
    private static final Set<String> SHIFTS =
            Set.of(
                    "other", "another", "additional", "extra", "further", "earlier", "previous",
                    "previously", "last", "former", "each", "every", "per", "next", "remaining",
                    "rest", "average", "compared", "than", "similar", "target", "goal", "plans", "wants",
                    "once", "then", "until", "if", "would", "could", "only", "original", "originally", "up", "down",
                    "from", "within", "more", "old", "ago", "since", "same", "almost", "half", "among", "including", "top", "least", "past", "final", "later", "early");
    private static final int REACH = 8;
    private static final double NEARNESS = 0.5;

    static List<Counted> in(ReadText text, int most) {
        var found = new ArrayList<Counted>();
        for (int i = 0; i < text.sentences().size() && found.size() < most; i++) {
            PassageKind kind = text.sentences().get(i).passage();
            if (ReadText.isCopy(kind) || kind == PassageKind.CAPTION) {
                for (Count count : Count.in(text, i)) {
                    if (isUsable(count)) {
                        found.add(of(count, i, kind == PassageKind.HEADLINE || kind == PassageKind.STANDFIRST || kind == PassageKind.CAPTION));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isUsable(Count count) {
        Sentence sentence = count.sentence();
        int from = count.figure().from();
        boolean part = from >= 1 && sentence.isAt(from - 1, "of") || sentence.isAt(count.figure().to(), "of");
        boolean name = count.figure().unit() == null && count.value() >= 1900 && count.value() < 2100 && count.figure().to() - from == 1;
        boolean small = count.value() < 2;
        return !count.figure().isOrdinal() && count.figure().upper() == null && !(part && count.figure().isPlainCount()) && !name && !small;
    }

    private static Counted of(Count count, int index, boolean title) {
        Sentence sentence = count.sentence();
        int from = count.figure().from();
        var near = Content.of(sentence, from - REACH, from);
        near.addAll(Content.of(sentence, count.figure().to(), count.end() + REACH));
        boolean definite = from > 0 && sentence.at(from - 1).isOneOf(DEFINITE);
        boolean shifted = false;
        for (int i = Math.max(0, from - 5); i < Math.min(sentence.size(), count.end() + 4); i++) {
            shifted |= sentence.at(i).isOneOf(SHIFTS);
        }
        return new Counted(count, index, title, near, Content.of(sentence, 0, sentence.size()), noun(count), definite, shifted);
    }

    private static String noun(Count count) {
        return count.head();
    }

    Sentence sentence() {
        return count.sentence();
    }

    boolean before(Counted other) {
        return index < other.index;
    }

    boolean isOfKind(Counted other) {
        return count.hasUnitOf(other.count) && (count.figure().unit() != null || noun.equals(other.noun));
    }

    /** Whether both numbers may be true of one thing. */
    boolean allows(Counted other) {
        double a = count.value();
        double b = other.count.value();
        Approximation one = count.figure().approximation();
        Approximation two = other.count.figure().approximation();
        if (one == null && two == null) {
            double rounding = Math.max(count.figure().precision().doubleValue(), other.count.figure().precision().doubleValue());
            return Math.abs(a - b) <= rounding;
        }
        return reaches(one, a, b) && reaches(two, b, a);
    }

    private static boolean reaches(@Nullable Approximation bound, double value, double other) {
        return switch (bound) {
            case null -> true;
            case ABOUT -> Math.abs(value - other) <= 0.12 * value;
            case OVER, AT_LEAST, JUST_OVER -> other >= value;
            case UNDER, AT_MOST, JUST_UNDER -> other <= value;
        };
    }

    /** "The 26 turbines" of what was 24 above; "the 421-mile line", and it was 412 miles long. */
    boolean takesUp(Counted earlier) {
        if (!isDefinite || !earlier.before(this) || isShifted && !count.figure().isPlainCount()) {
            return false;
        }
        if (count.figure().isPlainCount()) {
            return earlier.count.figure().isPlainCount() && !noun.isEmpty() && noun.equals(earlier.noun) && isClose(earlier)
                    && isLessThanWhole(earlier) && isPlural() && !earlier.isShifted && count.isExact() && earlier.count.isExact();
        }
        return count.hasUnitOf(earlier.count) && !noun.isEmpty() && earlier.all.contains(noun) && isClose(earlier) && count.isExact() && earlier.count.isExact()
                && !earlier.isShifted;
    }

    private boolean isPlural() {
        return sentence().at(count.figure().countedTo() - 1).lower().endsWith("s");
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
        Set<String> shared = Content.shared(title.all, all);
        shared.remove(noun);
        boolean named = count.figure().unit() != null || !noun.isEmpty();
        return named && shared.size() >= (count.figure().unit() == null ? 1 : 1) && shared.size() * 3 >= title.all.size() - 1;
    }

    /** The same told again further down, in mostly the same words. */
    boolean tellsAgain(Counted earlier) {
        if (!isOfKind(earlier) || isShifted || earlier.isShifted || !isClose(earlier)
                || count.figure().isPlainCount() && noun.isEmpty()) {
            return false;
        }
        Set<String> shared = Content.shared(near, earlier.near);
        shared.remove(noun);
        int smaller = Math.min(near.size(), earlier.near.size()) - (noun.isEmpty() ? 0 : 1);
        return shared.size() >= 2 && shared.size() >= NEARNESS * smaller;
    }
}

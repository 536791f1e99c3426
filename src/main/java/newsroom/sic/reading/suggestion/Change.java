package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that went from one value to another, as a sentence says.
 *
 * @param up whether the words say that it rose; null where they do not say
 */
record Change(Count from, Count to, double before, double after, @Nullable Boolean up) {

    private static final Set<String> RISES =
            Set.of(
                    "rise", "grow", "increas", "climb", "jump", "surg", "soar", "gain", "expand",
                    "widen", "up", "rais", "swell", "doubl", "tripl", "ros", "risen");
    private static final Set<String> FALLS =
            Set.of(
                    "fall", "drop", "declin", "decreas", "shrink", "shrank", "shrunk", "slip",
                    "sink", "sank", "plung", "narrow", "cut", "reduc", "lower", "down", "slump",
                    "dip", "tumbl", "plummet", "halv", "slash");
    private static final int BACK = 9;

    /** All changes in one sentence. */
    static List<Change> in(List<Count> counts) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < counts.size(); i++) {
            Count one = counts.get(i);
            var upper = one.figure().upper();
            if (upper != null && isBehind(one, "from")) {
                changes.add(of(one, one, one.value(), upper.doubleValue()));
            }
            if (i + 1 < counts.size() && isPair(one, counts.get(i + 1))) {
                Count other = counts.get(i + 1);
                if (isBehind(one, "from") && isBehind(other, "to")) {
                    changes.add(of(one, other, one.value(), other.value()));
                } else if (isBehind(other, "from")) {
                    changes.add(of(other, one, other.value(), one.value()));
                }
            }
        }
        return changes;
    }

    private static boolean isPair(Count one, Count other) {
        boolean units =
                one.hasUnitOf(other)
                        || one.figure().isPlainCount()
                        || other.figure().isPlainCount();
        return units
                && one.isExact()
                && other.isExact()
                && one.gap(other) <= 7
                && one.end() <= other.figure().from();
    }

    private static boolean isBehind(Count count, String word) {
        return count.sentence().isAt(count.figure().from() - 1, word);
    }

    private static Change of(Count from, Count to, double before, double after) {
        Sentence sentence = from.sentence();
        int first = Math.min(from.figure().from(), to.figure().from());
        Count later = from.figure().from() > to.figure().from() ? from : to;
        Boolean up = direction(sentence, later.figure().from() - 2);
        if (up == null || later.equals(to)) {
            for (int i = first - 1; i >= Math.max(0, first - BACK) && up == null; i--) {
                up = direction(sentence, i);
            }
        }
        return new Change(from, to, before, after, up);
    }

    private static @Nullable Boolean direction(Sentence sentence, int at) {
        if (at < 0) {
            return null;
        }
        String stem = Stem.of(sentence.at(at).lower());
        return RISES.contains(stem) ? Boolean.TRUE : FALLS.contains(stem) ? Boolean.FALSE : null;
    }

    int start() {
        return Math.min(from.place()[0], to.place()[0]);
    }

    int end() {
        return Math.max(from.place()[1], to.place()[1]);
    }
}

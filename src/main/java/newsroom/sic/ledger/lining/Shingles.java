package newsroom.sic.ledger.lining;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Groups of five neighbouring words, hashed; of many the smallest, which two texts have in common
 * as far as they have their words in common (A. Broder, On the resemblance and containment of
 * documents, 1997).
 */
final class Shingles {

    private static final int WORDS = 5;
    private static final int KEPT = 400;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Shingles() {}

    static List<Integer> of(String copy) {
        List<String> words =
                WORD.matcher(copy.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
        var found = new TreeSet<Integer>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            found.add(mixed(String.join(" ", words.subList(i, i + WORDS)).hashCode()));
        }
        return found.stream().limit(KEPT).toList();
    }

    /** Spreads a hash, so that the smallest are as good as any (Murmur's finaliser). */
    private static int mixed(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** How much of the shorter text stands in the other, from 0 to 1. */
    static double shared(List<Integer> one, List<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int reach = Math.min(last(one), last(other));
        Set<Integer> some = upTo(reach, one);
        Set<Integer> others = upTo(reach, other);
        int smaller = Math.min(some.size(), others.size());
        some.retainAll(others);
        return smaller == 0 ? 0 : (double) some.size() / smaller;
    }

    /** Where a text had more than are kept, nothing is known beyond the last. */
    private static int last(List<Integer> kept) {
        return kept.size() < KEPT ? Integer.MAX_VALUE : kept.getLast();
    }

    private static Set<Integer> upTo(int reach, Collection<Integer> of) {
        var some = new HashSet<Integer>();
        of.stream().filter(each -> each <= reach).forEach(some::add);
        return some;
    }
}

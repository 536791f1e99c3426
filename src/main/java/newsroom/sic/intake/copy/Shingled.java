package newsroom.sic.intake.copy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as its groups of three neighbouring words, hashed.
 *
 * @param hashes one for each place where a group begins
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never compared
record Shingled(long[] hashes, int words) {

    private static final int WORDS = 3;

    /** In per cent. */
    private static final int NEAR = 60;

    private static final int WITHIN = 90;
    private static final int MOST = 99;

    /** Words of a text that is said to be a part of another. */
    private static final int ENOUGH = 30;

    private static final long PRIME = 0x100000001b3L;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Shingled of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher found = WORD.matcher(lower);
        long[] words = new long[64];
        int count = 0;
        while (found.find()) {
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
            }
            words[count++] = hash(lower, found.start(), found.end());
        }
        long[] hashes = new long[Math.max(0, count - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = mixed(mixed(mixed(words[i]) + words[i + 1]) + words[i + 2]);
        }
        return new Shingled(hashes, count);
    }

    /** Fowler, Noll and Vo's. */
    private static long hash(String text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Spreads a hash over all bits (D. Stafford's variant 13 of Murmur's finaliser). */
    static long mixed(long hash) {
        long h = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return h ^ (h >>> 31);
    }

    /**
     * How many of the words of both stand in both, in per cent. Never a hundred: that is said of the
     * same text alone.
     */
    int shareWith(Shingled other) {
        int all = words + other.words;
        int common = wordsIn(other) + other.wordsIn(this);
        return all == 0 ? 0 : (int) Math.min(MOST, 100L * common / all);
    }

    /** Whether most of both is the same, or nearly all of the one stands in the other. */
    boolean isNear(Shingled other) {
        if (shareWith(other) >= NEAR) {
            return true;
        }
        Shingled shorter = words < other.words ? this : other;
        Shingled longer = words < other.words ? other : this;
        return shorter.words >= ENOUGH
                && shorter.words * 4 >= longer.words
                && shorter.wordsIn(longer) * 100L >= WITHIN * (long) shorter.words;
    }

    /** How many of its words lie in a group that the other has as well. */
    private int wordsIn(Shingled other) {
        Set<Long> others = new HashSet<>();
        for (long hash : other.hashes) {
            others.add(hash);
        }
        BitSet common = new BitSet(words);
        for (int i = 0; i < hashes.length; i++) {
            if (others.contains(hashes[i])) {
                common.set(i, i + WORDS);
            }
        }
        return common.cardinality();
    }
}

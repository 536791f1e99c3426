package newsroom.sic.reading.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How sure it is that a figure speaks of the same thing as one of several others, from 0 up. Units
 * must be the same; then count the noun that is counted, the words around, and the value itself.
 */
record Alignment(Mention claim, List<Mention> candidates) {

    private static final double VALUE = 0.2;
    private static final double WHERE = 3;
    private static final int SHORTEST_PREFIX = 5;

    double with(Mention evidence) {
        if (!Objects.equals(claim.unit(), evidence.unit()) || isMarkAgainstCount(evidence)) {
            return 0;
        }
        double words = 0.5 * tellingShare(evidence) + 0.5 * share(claim.near(), evidence.near());
        double likeness = VALUE * nearness(claim.value(), evidence.value());
        if (claim.unit() == null) {
            return counts(evidence, words) + likeness;
        }
        return 0.35 + 0.65 * words + likeness;
    }

    /**
     * Of the claim's words that stand beside any candidate, those beside this one; rare ones more.
     */
    private double tellingShare(Mention evidence) {
        double all = 0;
        double here = 0;
        for (String word : claim.tight()) {
            long places = candidates.stream().filter(c -> c.tight().contains(word)).count();
            if (places > 0) {
                double weight = (Topic.saysWhere(word) ? WHERE : 1) / places;
                all += weight;
                here += evidence.tight().contains(word) ? weight : 0;
            }
        }
        return all == 0 ? 0 : here / all;
    }

    /** 8.6 is a mark or an average, 246 a count. */
    private boolean isMarkAgainstCount(Mention evidence) {
        return claim.unit() == null && isFraction(claim.value()) != isFraction(evidence.value());
    }

    private static boolean isFraction(double value) {
        return value < 100 && value != Math.rint(value);
    }

    /** Two numbers for one thing are seldom far apart: 1 when equal, 0 from twice as much. */
    private static double nearness(double one, double other) {
        if (one <= 0 || other <= 0) {
            return one == other ? 1 : 0;
        }
        return Math.max(0, 1 - Math.abs(Math.log(one / other)) / Math.log(2));
    }

    private double counts(Mention evidence, double words) {
        if (claim.head().isEmpty() || evidence.head().isEmpty()) {
            boolean claims = !claim.head().isEmpty();
            Mention with = claims ? claim : evidence;
            Mention without = claims ? evidence : claim;
            boolean named = without.near().contains(with.head());
            return (named ? 0.4 : 0.1) + 0.5 * words;
        }
        if (isOneWord(claim.head(), evidence.head())) {
            return 0.6 + 0.4 * words;
        }
        boolean crossed =
                claim.counted().contains(evidence.head())
                        || evidence.counted().contains(claim.head())
                        || evidence.near().stream().anyMatch(w -> isOneWord(w, claim.head()))
                        || claim.near().contains(evidence.head());
        return crossed ? 0.3 + 0.4 * words : 0.2 * words;
    }

    /** "employee" and "employ": one word with another ending. */
    private static boolean isOneWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        return shorter >= SHORTEST_PREFIX
                && Math.abs(one.length() - other.length()) <= 3
                && one.regionMatches(0, other, 0, shorter);
    }

    /** Of the smaller set, how much is in the other. */
    static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.min(one.size(), other.size());
    }
}

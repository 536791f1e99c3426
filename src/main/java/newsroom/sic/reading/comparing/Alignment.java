package newsroom.sic.reading.comparing;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** How sure it is that two figures speak of the same thing, from 0 to 1. */
final class Alignment {

    private static final double VALUE = 0.2;

    private Alignment() {}

    static double of(Mention claim, Mention evidence) {
        if (!Objects.equals(claim.unit(), evidence.unit())) {
            return 0;
        }
        double words =
                0.5 * share(claim.tight(), evidence.tight())
                        + 0.5 * share(claim.near(), evidence.near());
        double likeness = VALUE * nearness(claim.value(), evidence.value());
        if (claim.unit() == null) {
            return counts(claim, evidence, words) + likeness;
        }
        return 0.35 + 0.65 * words + likeness;
    }

    /** Two numbers for one thing are seldom far apart: 1 when equal, 0 from twice as much. */
    private static double nearness(double one, double other) {
        if (one <= 0 || other <= 0) {
            return one == other ? 1 : 0;
        }
        return Math.max(0, 1 - Math.abs(Math.log(one / other)) / Math.log(2));
    }

    private static double counts(Mention claim, Mention evidence, double words) {
        if (claim.head().isEmpty() || evidence.head().isEmpty()) {
            Mention with = claim.head().isEmpty() ? evidence : claim;
            Mention without = with == claim ? evidence : claim;
            boolean named = without.near().contains(with.head());
            return (named ? 0.4 : 0.1) + 0.5 * words;
        }
        if (claim.head().equals(evidence.head())) {
            return 0.6 + 0.4 * words;
        }
        boolean crossed =
                claim.counted().contains(evidence.head())
                        || evidence.counted().contains(claim.head())
                        || evidence.near().contains(claim.head());
        return crossed ? 0.3 + 0.4 * words : 0.2 * words;
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

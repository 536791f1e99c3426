package newsroom.sic.reading.comparing;

import java.util.Set;
import newsroom.sic.reading.Approximation;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A figure or a date with what is needed to tell whether another one is about the same thing.
 *
 * @param from its first word in the sentence
 * @param value the number itself, bounds left aside
 * @param unit its measure; "date" for a date, null for a plain count
 * @param head what it counts, as one stem, or nothing
 * @param counted all stems of the phrase that it counts
 * @param tight stems around it, up to the next figure or comma
 * @param near stems a little further around it
 * @param days the days for which it is said to hold, where the sentence tells
 * @param verb the verb that it hangs on, as a stem, or nothing
 * @param names capitalised words in its sentence, in small letters
 */
record Mention(
        Sentence sentence,
        int from,
        int to,
        Extent extent,
        double value,
        double upper,
        @Nullable String unit,
        String head,
        Set<String> counted,
        Set<String> tight,
        Set<String> near,
        @Nullable Extent days,
        Set<String> names,
        @Nullable Approximation bound,
        String verb) {

    /** Where one is bounded, the other's number is taken at its word, not rounded. */
    boolean agreesWith(Mention other) {
        if (bound == null && other.bound == null) {
            return extent.meets(other.extent);
        }
        if (bound == other.bound && bound != Approximation.ABOUT) {
            return claimsNoMoreThan(other);
        }
        return strict().meets(other.strict());
    }

    /** "more than 12" goes beyond "more than 10", though one number may satisfy both. */
    private boolean claimsNoMoreThan(Mention other) {
        return switch (bound) {
            case OVER, AT_LEAST, JUST_OVER -> value <= other.value;
            case UNDER, AT_MOST, JUST_UNDER -> value >= other.value;
            case null, default -> true;
        };
    }

    private Extent strict() {
        boolean vague = bound == null || bound == Approximation.ABOUT;
        return vague && !Double.isNaN(value) ? Extent.point(value, upper) : extent;
    }
}

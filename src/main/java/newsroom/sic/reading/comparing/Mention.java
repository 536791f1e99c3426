package newsroom.sic.reading.comparing;

import java.util.Set;
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
 * @param names capitalised words in its sentence, in small letters
 */
record Mention(
        Sentence sentence,
        int from,
        int to,
        Extent extent,
        double value,
        @Nullable String unit,
        String head,
        Set<String> counted,
        Set<String> tight,
        Set<String> near,
        @Nullable Extent days,
        Set<String> names,
        boolean bare) {}

package newsroom.sic.detector;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made of a suggestion. It holds for the words in their sentence, in every revision
 * and wherever the sentence is printed again.
 *
 * @param reason why it was dismissed; null where it was taken up
 * @param claimId what it was taken up as; null where it was dismissed
 * @param by by name
 */
public record Fate(
        long id,
        Kind kind,
        @Nullable String reason,
        @Nullable Long claimId,
        @Nullable Long annotationId,
        String by,
        Instant at) {

    /** One of the two things that can be done with a suggestion. */
    public enum Kind {
        TAKEN_UP,
        DISMISSED
    }

    public boolean isTakenUp() {
        return kind == Kind.TAKEN_UP;
    }
}

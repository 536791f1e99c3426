package newsroom.sic.annotation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A query as pages and programs see it.
 *
 * @param version what a change must name (rule 4)
 * @param askedName the writer, desk or source by name
 * @param owner the account that sees to it
 * @param state open, answered or ruled; see {@link #standing}
 * @param reopening null where it never was
 */
public record QueryView(
        long id,
        int version,
        long annotationId,
        String question,
        Asked asked,
        String askedName,
        long owner,
        LocalDate dueOn,
        long askedBy,
        Instant askedAt,
        QueryState state,
        @Nullable Answered answer,
        @Nullable Ruled ruling,
        @Nullable Reopened reopening) {

    /**
     * What came back.
     *
     * @param by who answered, by name
     * @param evidence the piece on file; null while somebody has removed that
     */
    public record Answered(
            String text,
            String by,
            LocalDate on,
            @Nullable String url,
            long recordedBy,
            Instant recordedAt,
            @Nullable Long evidence) {}

    /** What the desk made of it, and who said so. */
    public record Ruled(Ruling ruling, String sentence, long by, Instant at) {}

    /** Why it was taken up again last. */
    public record Reopened(String because, long by, Instant at) {}

    /** Where it stands on a day. */
    public QueryState standing(LocalDate today) {
        return state.on(today, dueOn);
    }

    public boolean isAnswerable() {
        return state.mayBeAnswered();
    }

    public boolean isReopenable() {
        return state.mayBeReopened();
    }

    /** Whether nobody has ruled on it. */
    public boolean isStanding() {
        return state.mayBeRuled();
    }
}

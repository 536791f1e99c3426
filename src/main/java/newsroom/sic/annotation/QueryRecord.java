package newsroom.sic.annotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A query as one row of a list, people by name.
 *
 * @param exact the words in the copy that it is about
 * @param ruling null as long as nobody has ruled
 */
public record QueryRecord(
        long id,
        long annotationId,
        String question,
        Asked asked,
        String askedName,
        String owner,
        LocalDate dueOn,
        QueryState state,
        @Nullable Ruling ruling,
        long claimId,
        String exact,
        long articleId,
        @Nullable String headline) {}

package newsroom.sic.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision without its text.
 *
 * @param length of its text in code points
 * @param fileName null where it was pasted
 * @param addedBy the account that brought it
 */
public record RevisionView(
        int number,
        String sha256,
        int length,
        @Nullable String fileName,
        Instant addedAt,
        long addedBy) {}

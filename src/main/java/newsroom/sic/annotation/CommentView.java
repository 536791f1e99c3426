package newsroom.sic.annotation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment as pages and programs see it.
 *
 * @param version what resolving or reopening its thread must name (rule 4)
 * @param inReplyTo the comment that opened the thread; null where this one did
 * @param author the account that wrote it
 * @param body Markdown
 * @param mentions accounts by their username as it is written in the body, without the sign
 * @param state the thread's; of a reply always open
 * @param turn how the thread came into its state; null where nobody has resolved it yet
 */
public record CommentView(
        long id,
        int version,
        long annotationId,
        @Nullable Long inReplyTo,
        long author,
        String body,
        Map<String, Long> mentions,
        Instant writtenAt,
        ThreadState state,
        @Nullable Turn turn) {

    /** Who resolved the thread or opened it again, and why. */
    public record Turn(long by, Instant at, String because) {}
}

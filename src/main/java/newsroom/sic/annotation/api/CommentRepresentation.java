package newsroom.sic.annotation.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.annotation.CommentView;
import org.jspecify.annotations.Nullable;

/**
 * A comment as programs see it.
 *
 * @param inReplyTo the comment that opened the thread; null where this one did
 * @param author by username
 * @param state the thread's; of a reply always open
 * @param reason why the thread was resolved, or opened again
 */
@Schema(name = "Comment")
record CommentRepresentation(
        long id,
        long annotationId,
        @Nullable Long inReplyTo,
        @Nullable String author,
        String body,
        Instant writtenAt,
        @Schema(allowableValues = {"open", "resolved"}) String state,
        @Nullable String reason) {

    static CommentRepresentation of(CommentView comment, Map<Long, String> usernames) {
        CommentView.Turn turn = comment.turn();
        return new CommentRepresentation(
                comment.id(),
                comment.annotationId(),
                comment.inReplyTo(),
                usernames.get(comment.author()),
                comment.body(),
                comment.writtenAt(),
                comment.state().name().toLowerCase(Locale.ROOT),
                turn == null ? null : turn.because());
    }
}

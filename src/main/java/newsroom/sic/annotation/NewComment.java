package newsroom.sic.annotation;

import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to say.
 *
 * @param body Markdown; {@code @username} of an active account is a mention
 * @param inReplyTo any comment of the thread; null to open one
 * @param requestKey given by the page, so that the same request twice is one comment
 */
public record NewComment(String body, @Nullable Long inReplyTo, @Nullable String requestKey) {

    public NewComment {
        body = Typed.text("comment", body, 5_000);
        requestKey = Typed.optionalLine("request key", requestKey, 36);
    }
}

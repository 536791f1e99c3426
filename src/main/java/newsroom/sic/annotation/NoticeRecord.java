package newsroom.sic.annotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as one row of a person's list.
 *
 * @param by who gave the occasion, by name; null where a date did
 * @param exact the words in the copy that it is about
 * @param readAt null as long as it is unread
 */
public record NoticeRecord(
        NoticeView notice,
        @Nullable String by,
        String exact,
        long articleId,
        @Nullable String headline,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}

package newsroom.sic.annotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice: something happened that concerns somebody.
 *
 * @param to the account that it is for
 * @param comment the one that gave the occasion; null for other kinds
 * @param query the one that it is about; null for other kinds
 * @param by the account that gave the occasion; null where a date did
 */
public record NoticeView(
        long id,
        long to,
        NoticeKind kind,
        long annotation,
        @Nullable Long comment,
        @Nullable Long query,
        @Nullable Long by,
        Instant at) {

    /** Where it happened: a path of this site. */
    public String address() {
        String path = "/annotations/" + annotation;
        if (comment != null) {
            return path + "?comment=" + comment + "#comment-" + comment;
        }
        return query == null ? path : path + "?query=" + query + "#query-" + query;
    }
}

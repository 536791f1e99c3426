package newsroom.sic.intake.feed;

import java.time.Instant;
import newsroom.sic.outbound.Known;
import newsroom.sic.outbound.Trouble;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed.
 *
 * @param version what a change must name (rule 4)
 * @param on whether it is asked
 * @param dueAt when it is asked next
 * @param askedAt when it was asked last; null before the first time
 * @param found how many items were new then; null where it failed
 * @param trouble what stood in the way; null where nothing did
 * @param failures how often that was so since it last worked
 * @param follower for whom its items are brought in
 */
public record FeedView(
        long id,
        int version,
        String address,
        String title,
        boolean on,
        Known known,
        Instant dueAt,
        @Nullable Instant askedAt,
        @Nullable Integer found,
        @Nullable Trouble trouble,
        int failures,
        Follower follower) {

    /** Who follows it, by the name of then. */
    public record Follower(long id, String name) implements Actor {}
}

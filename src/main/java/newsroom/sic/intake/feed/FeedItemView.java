package newsroom.sic.intake.feed;

import java.time.Instant;
import newsroom.sic.intake.job.FileState;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in a feed.
 *
 * @param n counted on over all feeds; the latest has the highest
 * @param title as the feed has it; null where it has none
 * @param address null where it was seen before addresses were noted
 * @param jobId the import that brings it in; null where the feed may not send there
 * @param state what became of it; null where nothing has
 */
public record FeedItemView(
        long n,
        @Nullable String title,
        @Nullable String address,
        @Nullable Instant seenAt,
        @Nullable Long jobId,
        @Nullable FileState state,
        @Nullable Long articleId) {

    /** Whether it leads to a place that only somebody within the house may name. */
    public boolean isKeptOut() {
        return jobId == null && address != null;
    }
}

package newsroom.sic.intake.web;

import newsroom.sic.intake.feed.FeedItemView;
import newsroom.sic.intake.feed.FeedView;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One feed, and what was seen in it.
 *
 * @param seen how much that is in all
 * @param typed another address for it, as it was typed; null where none was
 */
record FeedPage(
        FeedView feed,
        int seen,
        Slice<FeedItemView> items,
        @Nullable String typed,
        @Nullable Refusal refusal) {

    /** What stands in the field for the address. */
    public String address() {
        return typed == null ? feed.address() : typed;
    }
}

package newsroom.sic.intake.web;

import java.util.List;
import newsroom.sic.intake.feed.FeedView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The feeds, and the address of another one as it was typed. */
record FeedsPage(List<FeedView> feeds, @Nullable String typed, @Nullable Refusal refusal) {

    FeedsPage {
        feeds = List.copyOf(feeds);
    }
}

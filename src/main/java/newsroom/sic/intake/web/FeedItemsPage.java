package newsroom.sic.intake.web;

import newsroom.sic.intake.feed.FeedContents;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What is in a feed right now, to choose from. */
record FeedItemsPage(FeedContents.Listed listed, @Nullable Refusal refusal) {

    /** What it is called: its title, or where it is. */
    public String title() {
        return listed.title().isEmpty() ? listed.address() : listed.title();
    }
}

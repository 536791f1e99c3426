package newsroom.sic.intake.feed;

import java.util.List;
import newsroom.sic.intake.job.Fetching;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.outbound.Fetched;
import newsroom.sic.outbound.Outbound;
import newsroom.sic.outbound.Unreached;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is in a feed right now, for somebody who wants some of it and not to follow it. */
@Service
public class FeedContents {

    private final Fetching fetching;
    private final Outbound outbound;
    private final Imports imports;

    FeedContents(Fetching fetching, Outbound outbound, Imports imports) {
        this.fetching = fetching;
        this.outbound = outbound;
        this.imports = imports;
    }

    /**
     * What it held when it was asked.
     *
     * @param title empty where it has none
     */
    public record Listed(String address, String title, List<Item> items) {

        public Listed {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing in it.
     *
     * @param title empty where it has none
     * @param allowed whether the feed may send there
     */
    public record Item(String title, String address, boolean allowed) {}

    /**
     * Asks the feed.
     *
     * @throws Refusal when it may not be asked, does not answer, or is none
     */
    public Listed at(@Nullable String typed) {
        String address = fetching.checked(typed);
        try {
            Fetched fetched = outbound.get(outbound.address(address), Polling.FEED);
            FeedItems read = FeedItems.in(fetched.bytes(), fetched.from().toString());
            if (read.items().isEmpty()) {
                throw Refusal.ofField("address", "intake.refused.no-items", address);
            }
            return new Listed(
                    address,
                    read.title(),
                    read.items().stream()
                            .map(item ->
                                    new Item(
                                            item.title(),
                                            item.address(),
                                            fetching.mayFollow(address, item.address())))
                            .toList());
        } catch (Unreached no) {
            throw Refusal.ofField("address", "intake.refused.unreached", address, no.trouble());
        }
    }

    /**
     * Brings some of it in; what is nearly the same as an article waits for a person.
     *
     * @param address of the feed
     * @throws Refusal when none of them may be asked
     */
    public JobView bringIn(@Nullable String address, List<String> items, Actor by) {
        String feed = fetching.checked(address);
        List<String> allowed =
                items.stream()
                        .filter(item -> fetching.mayFollow(feed, item))
                        .distinct()
                        .limit(FeedItems.MOST)
                        .toList();
        if (allowed.isEmpty()) {
            throw Refusal.ofField("item", "intake.refused.choose-items");
        }
        return imports.fetchChosen(allowed, by);
    }
}

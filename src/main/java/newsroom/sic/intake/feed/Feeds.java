package newsroom.sic.intake.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import newsroom.sic.intake.job.Fetching;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The feeds that are followed, and what people do with them. */
@Service
public class Feeds {

    private static final int MOST_FEEDS = 200;

    private final FeedRows rows;
    private final ItemRows seen;
    private final Polling polling;
    private final Fetching fetching;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feeds(
            FeedRows rows,
            ItemRows seen,
            Polling polling,
            Fetching fetching,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.seen = seen;
        this.polling = polling;
        this.fetching = fetching;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    public List<FeedView> all() {
        return rows.all();
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public FeedView one(long id) {
        return rows.one(id).orElseThrow(() -> Refusal.absent("feed"));
    }

    /** What was seen in it, the latest first. */
    public Slice<FeedItemView> items(long id, @Nullable String after, int limit) {
        long before = Slice.mark(after, Long.MAX_VALUE);
        return Slice.of(seen.of(id, before, limit + 1), limit, FeedItemView::n);
    }

    /** How much was seen in it. */
    public int seen(long id) {
        return seen.count(id);
    }

    /**
     * Follows a feed from now on: what is in it, and what is new in it later. One that was removed
     * brings in what it had not seen.
     *
     * @return its id
     * @throws Refusal when its address may not be asked, or it is followed already
     */
    public long follow(@Nullable String typed, Actor by) {
        String address = fetching.checked(typed);
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    refuseFollowed(address);
                    if (rows.all().size() >= MOST_FEEDS) {
                        throw new Refusal(Refusal.Kind.TOO_MANY, "intake.refused.too-many-feeds");
                    }
                    String host = URI.create(address).getHost();
                    long id =
                            rows.restore(address, by, now())
                                    .orElseGet(() -> rows.add(address, host, by, now()));
                    events.publishEvent(new FeedEvent.FeedFollowed(id, address, by));
                    return id;
                }));
    }

    private void refuseFollowed(String address) {
        if (rows.isFollowed(address)) {
            throw Refusal.ofField("address", "intake.refused.followed-already");
        }
    }

    /** Pauses it, or goes on with it. */
    public void turn(long id, int version, boolean on, Actor by) {
        transaction.executeWithoutResult(_ -> {
            FeedView feed = held(id, version);
            if (feed.on() != on) {
                rows.turn(id, on, now());
                events.publishEvent(
                        on ? new FeedEvent.FeedResumed(id, by) : new FeedEvent.FeedPaused(id, by));
            }
        });
    }

    /**
     * Asks it elsewhere from now on.
     *
     * @throws Refusal when that may not be asked, or is followed or was
     */
    public void move(long id, int version, @Nullable String typed, Actor by) {
        String address = fetching.checked(typed);
        transaction.executeWithoutResult(_ -> {
            FeedView feed = held(id, version);
            if (feed.address().equals(address)) {
                return;
            }
            refuseFollowed(address);
            if (rows.removedAt(address).isPresent()) {
                throw Refusal.ofField("address", "intake.refused.followed-before");
            }
            rows.move(id, address, now());
            events.publishEvent(new FeedEvent.FeedMoved(id, feed.address(), address, by));
        });
    }

    /** Asks it no more. What it brought in stays. */
    public void remove(long id, int version, Actor by) {
        transaction.executeWithoutResult(_ -> {
            FeedView feed = held(id, version);
            rows.remove(id, now());
            events.publishEvent(new FeedEvent.FeedRemoved(id, feed.address(), by));
        });
    }

    /**
     * Asks it at once. What stands in the way is told on its page, as of any other time.
     *
     * @throws Refusal when it is paused, or being asked at this moment
     */
    public void askNow(long id) {
        if (!polling.poll(one(id))) {
            throw Refusal.byRule("intake.refused.not-asked");
        }
    }

    private FeedView held(long id, int version) {
        FeedView feed = rows.hold(id).orElseThrow(() -> Refusal.absent("feed"));
        if (feed.version() != version) {
            throw Refusal.stale("intake.refused.stale-feed");
        }
        return feed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

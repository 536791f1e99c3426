package newsroom.sic.intake.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import newsroom.sic.intake.Called;
import newsroom.sic.intake.job.Fetching;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.outbound.Fetched;
import newsroom.sic.outbound.Outbound;
import newsroom.sic.outbound.Trouble;
import newsroom.sic.outbound.Unreached;
import newsroom.sic.outbound.Wanted;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The feeds that are followed. Each is asked every quarter of an hour, and ever less often while it
 * fails; what is new in it becomes an import for the one who follows it.
 */
@Service
public class Feeds {

    static final Duration EVERY = Duration.ofMinutes(15);

    private static final Duration AT_MOST = Duration.ofHours(24);

    /** Longer than an answer may take, and than clocks of two nodes are apart. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST_FEEDS = 200;
    private static final Wanted FEED =
            new Wanted(
                    Set.of(
                            "application/rss+xml",
                            "application/atom+xml",
                            "application/rdf+xml",
                            "application/xml",
                            "text/xml"),
                    5 * 1024 * 1024);

    private final FeedRows rows;
    private final Imports imports;
    private final Fetching fetching;
    private final Outbound outbound;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feeds(
            FeedRows rows,
            Imports imports,
            Fetching fetching,
            Outbound outbound,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.imports = imports;
        this.fetching = fetching;
        this.outbound = outbound;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    public List<FeedView> all() {
        return rows.all();
    }

    /**
     * Follows a feed from now on: what is in it, and what is new in it later.
     *
     * @throws Refusal when its address may not be asked, or it is followed already
     */
    public void follow(@Nullable String typed, Actor by) {
        String address = fetching.checked(typed);
        transaction.executeWithoutResult(_ -> {
            if (rows.isFollowed(address)) {
                throw Refusal.ofField("address", "intake.refused.followed-already");
            }
            if (rows.all().size() >= MOST_FEEDS) {
                throw new Refusal(Refusal.Kind.TOO_MANY, "intake.refused.too-many-feeds");
            }
            long id = rows.add(address, URI.create(address).getHost(), by, now());
            events.publishEvent(new FeedEvent.FeedFollowed(id, address, by));
        });
    }

    /** Pauses it, or goes on with it. */
    public void turn(long id, int version, boolean on, Actor by) {
        transaction.executeWithoutResult(_ -> {
            FeedView feed = rows.hold(id).orElseThrow(() -> Refusal.absent("feed"));
            if (feed.version() != version) {
                throw Refusal.stale("intake.refused.stale-feed");
            }
            if (feed.on() != on) {
                rows.turn(id, on, now());
                events.publishEvent(
                        on ? new FeedEvent.FeedResumed(id, by) : new FeedEvent.FeedPaused(id, by));
            }
        });
    }

    /** Asks those that are due. */
    void poll(BooleanSupplier ending) {
        for (FeedView feed : rows.due(now())) {
            if (!ending.getAsBoolean() && rows.take(feed, now().plus(LEASE))) {
                poll(feed);
            }
        }
    }

    private void poll(FeedView feed) {
        try {
            Optional<Fetched> fetched =
                    outbound.getIfChanged(outbound.address(feed.address()), FEED, feed.known());
            if (fetched.isPresent()) {
                take(feed, fetched.get());
            } else {
                rows.asked(feed, feed.title(), feed.known(), 0, now(), now().plus(EVERY));
            }
        } catch (Unreached no) {
            failed(feed, no.trouble());
        }
    }

    private void failed(FeedView feed, Trouble trouble) {
        Duration wait = EVERY.multipliedBy(1L << Math.min(feed.failures() + 1, 10));
        Duration most = wait.compareTo(AT_MOST) > 0 ? AT_MOST : wait;
        rows.failed(feed, trouble, now(), now().plus(most));
    }

    /** What is new is marked as seen in the transaction that begins its import. */
    private void take(FeedView feed, Fetched fetched) {
        FeedItems read = FeedItems.in(fetched.bytes(), fetched.from().toString());
        transaction.executeWithoutResult(_ -> {
            Set<String> fresh = new LinkedHashSet<>();
            for (FeedItems.Item item : read.items()) {
                if (rows.see(feed.id(), item.mark())) {
                    fresh.add(item.address());
                }
            }
            List<String> allowed =
                    fresh.stream()
                            .filter(item -> fetching.mayFollow(feed.address(), item))
                            .toList();
            if (!allowed.isEmpty()) {
                imports.fetchAll(allowed, feed.follower());
            }
            String title = read.title().isEmpty() ? feed.title() : Called.plainly(read.title());
            rows.asked(feed, title, fetched.known(), allowed.size(), now(), now().plus(EVERY));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

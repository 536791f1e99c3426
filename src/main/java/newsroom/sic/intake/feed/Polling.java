package newsroom.sic.intake.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import newsroom.sic.intake.Called;
import newsroom.sic.intake.job.Fetching;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.outbound.Fetched;
import newsroom.sic.outbound.Outbound;
import newsroom.sic.outbound.Trouble;
import newsroom.sic.outbound.Unreached;
import newsroom.sic.outbound.Wanted;
import newsroom.sic.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks feeds: every quarter of an hour, and ever less often while one fails. What is new becomes an
 * import for the one who follows the feed.
 */
@Component
class Polling {

    static final Wanted FEED =
            new Wanted(
                    Set.of(
                            "application/rss+xml",
                            "application/atom+xml",
                            "application/rdf+xml",
                            "application/xml",
                            "text/xml"),
                    5 * 1024 * 1024);

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration AT_MOST = Duration.ofHours(24);

    /** Longer than an answer may take, and than clocks of two nodes are apart. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private final FeedRows rows;
    private final ItemRows seen;
    private final Imports imports;
    private final Fetching fetching;
    private final Outbound outbound;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Polling(
            FeedRows rows,
            ItemRows seen,
            Imports imports,
            Fetching fetching,
            Outbound outbound,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.seen = seen;
        this.imports = imports;
        this.fetching = fetching;
        this.outbound = outbound;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks those that are due. */
    void poll(BooleanSupplier ending) {
        for (FeedView feed : rows.due(now())) {
            if (!ending.getAsBoolean()) {
                poll(feed);
            }
        }
    }

    /** Asks one, unless somebody else is about to. */
    boolean poll(FeedView feed) {
        if (!rows.take(feed, now().plus(LEASE))) {
            return false;
        }
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
        } catch (Refusal tooMuchUnderWay) {
            LOG.warn("{} waits: {}", feed.address(), tooMuchUnderWay.sentence());
        }
        return true;
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
            List<FeedItems.Item> fresh =
                    read.items().reversed().stream()
                            .filter(item -> seen.add(feed.id(), item, now()))
                            .toList();
            List<String> allowed =
                    fresh.stream()
                            .map(FeedItems.Item::address)
                            .filter(item -> fetching.mayFollow(feed.address(), item))
                            .distinct()
                            .toList();
            if (!allowed.isEmpty()) {
                JobView job = imports.fetchAll(allowed, feed.follower());
                fresh.forEach(item ->
                        seen.bring(feed.id(), item, job.id(), allowed.indexOf(item.address()) + 1));
            }
            String title = read.title().isEmpty() ? feed.title() : Called.plainly(read.title());
            rows.asked(feed, title, fetched.known(), allowed.size(), now(), now().plus(EVERY));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

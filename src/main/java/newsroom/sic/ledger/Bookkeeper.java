package newsroom.sic.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lines up the stories that are marked, and looks for the stories of new articles, in the
 * background: after the commit that marked them, at a start, and every half minute, for what
 * another node marked and did not come to.
 */
@Component
public class Bookkeeper implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeper.class);

    private final StoryLedgers ledgers;
    private final StoryProposer proposer;
    private final JdbcClient jdbc;
    private final boolean inBackground;
    private final Duration quiet;
    private final ScheduledExecutorService desk =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("bookkeeper").factory());
    private final AtomicBoolean called = new AtomicBoolean();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile long latestArrival = System.nanoTime();

    Bookkeeper(
            StoryLedgers ledgers,
            StoryProposer proposer,
            JdbcClient jdbc,
            @Value("${sic.ledger.in-background:true}") boolean inBackground,
            @Value("${sic.ledger.quiet:2s}") Duration quiet) {
        this.ledgers = ledgers;
        this.proposer = proposer;
        this.jdbc = jdbc;
        this.inBackground = inBackground;
        this.quiet = quiet;
    }

    void callAfterCommit() {
        afterCommit(this::call);
    }

    /** Stories are looked for when no article has come in for a moment: copy goes first. */
    void lookAfterCommit() {
        afterCommit(() -> {
            latestArrival = System.nanoTime();
            askAgainLater();
        });
    }

    private static void afterCommit(Runnable then) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            then.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        then.run();
                    }
                });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the next start or half minute does it then
    private void askAgainLater() {
        if (inBackground && asked.compareAndSet(false, true)) {
            desk.schedule(
                    () -> {
                        asked.set(false);
                        work();
                    },
                    quiet.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private boolean isQuiet() {
        return System.nanoTime() - latestArrival >= quiet.toNanos();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void call() {
        if (inBackground && called.compareAndSet(false, true)) {
            desk.execute(this::work);
        }
    }

    private void work() {
        called.set(false);
        try {
            catchUp();
            propose(this::isQuiet);
            if (!isQuiet()) {
                askAgainLater();
            }
        } catch (RuntimeException storeIsAway) {
            LOG.warn("The ledgers wait for their turn: {}", storeIsAway.toString());
        }
    }

    /** Does all that is marked; a story that fails keeps its mark, and the others go on. */
    public void catchUp() {
        Map<Long, List<Long>> marked = new LinkedHashMap<>();
        Marks.all(jdbc)
                .forEach(mark ->
                        marked.computeIfAbsent(mark.storyId(), _ -> new ArrayList<>())
                                .add(mark.id()));
        marked.forEach((story, marks) -> {
            try {
                ledgers.lineUp(story, marks);
            } catch (RuntimeException failed) {
                LOG.error("The ledger of story {} could not be made", story, failed);
            }
        });
    }

    /** Looks for the stories of all articles that are marked. */
    public void propose() {
        propose(() -> true);
    }

    private void propose(BooleanSupplier goesOn) {
        Map<Long, List<Long>> marked = new LinkedHashMap<>();
        ProposalMarks.all(jdbc)
                .forEach(mark ->
                        marked.computeIfAbsent(mark.articleId(), _ -> new ArrayList<>())
                                .add(mark.id()));
        marked.entrySet().stream()
                .takeWhile(_ -> goesOn.getAsBoolean())
                .forEach(each -> look(each.getKey(), each.getValue()));
    }

    private void look(long article, List<Long> marks) {
        try {
            proposer.look(article, marks);
        } catch (RuntimeException failed) {
            LOG.error("The story of article {} could not be looked for", article, failed);
        }
    }

    @Override
    public void destroy() {
        desk.shutdownNow();
    }
}

package newsroom.sic.export;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prepares files in the background, one after the other, and keeps them for some days. A file is
 * its taker's alone. What was on its way when Sic ended is told as interrupted.
 */
@Service
class Prepared {

    static final Duration KEPT = Duration.ofDays(7);

    /** What one person may have waiting or on its way. */
    static final int AT_MOST = 5;

    private static final int SHOWN = 30;
    private static final int BUFFER = 1 << 16;
    private static final Logger LOG = LoggerFactory.getLogger(Prepared.class);

    private final Catalogue catalogue;
    private final Runs runs;
    private final Snapshots snapshots;
    private final Names names;
    private final FileStore files;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<Long, Preparation> underWay = new ConcurrentHashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("exports").factory());

    Prepared(
            Catalogue catalogue,
            Runs runs,
            Snapshots snapshots,
            Names names,
            FileStore files,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.runs = runs;
        this.snapshots = snapshots;
        this.names = names;
        this.files = files;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @PostConstruct
    void tellWhatWasInterrupted() {
        files.sweep();
        int interrupted = runs.interruptAll();
        if (interrupted > 0) {
            LOG.info("{} exports were interrupted by the end of the last run", interrupted);
        }
    }

    @PreDestroy
    void stop() {
        underWay.values().forEach(Preparation::drop);
        worker.shutdownNow();
    }

    /**
     * Begins one.
     *
     * @param query the parameters of its address
     * @throws Refusal when there is no such export, its parameters cannot be read, or too many are
     *     on their way
     */
    Run begin(@Nullable String name, Format format, Map<String, String> query, Actor by) {
        return begin(catalogue.named(name), format, query, by);
    }

    private <A extends Record, R> Run begin(
            Export<A, R> export, Format format, Map<String, String> query, Actor by) {
        A asked = Asking.record(export.asked(), query);
        FileName fileName = names.of(export, export.wanted(asked), format);
        if (latest(by).stream().filter(Run::isRunning).count() >= AT_MOST) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "export.refused.too-many");
        }
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    Run begun = runs.begin(export, asked, format, true, by);
                    List<Change> told =
                            new Change.Collector().note("file", null, fileName.text()).changes();
                    events.publishEvent(new ExportEvent.ExportBegun(begun.id(), told, by));
                    Preparation preparation = new Preparation();
                    afterCommit(() -> {
                        underWay.put(begun.id(), preparation);
                        worker.execute(() -> prepare(export, asked, fileName, begun, preparation));
                    });
                    return begun;
                }));
    }

    private static void afterCommit(Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        then.run();
                    }
                });
    }

    private <A extends Record, R> void prepare(
            Export<A, R> export, A asked, FileName fileName, Run run, Preparation preparation) {
        try {
            Written written = write(export, asked, run, preparation);
            files.finish(run.id());
            transaction.executeWithoutResult(_ -> {
                runs.keep(
                        run.id(),
                        fileName.text(),
                        written.bytes(),
                        written.sha256(),
                        clock.instant().plus(KEPT));
                runs.end(run.id(), RunState.WHOLE, preparation.rows(), written.snapshotAt());
            });
        } catch (Preparation.Unwanted dropped) {
            LOG.info("Export {} is wanted no longer", run.id());
        } catch (IOException | RuntimeException broken) {
            LOG.warn("Export {} broke off after {} rows", run.id(), preparation.rows(), broken);
            runs.end(run.id(), RunState.BROKEN, preparation.rows(), null);
        } finally {
            underWay.remove(run.id());
            if (runs.find(run.id()).filter(Run::isReady).isEmpty()) {
                files.remove(run.id());
            }
        }
    }

    private <A extends Record, R> Written write(
            Export<A, R> export, A asked, Run run, Preparation preparation) throws IOException {
        AtomicReference<Instant> at = new AtomicReference<>(Instant.EPOCH);
        FileStore.Counting counted;
        try (FileStore.Counting out =
                new FileStore.Counting(
                        new BufferedOutputStream(
                                Files.newOutputStream(files.unfinished(run.id())), BUFFER))) {
            snapshots.take(
                    export,
                    asked,
                    run,
                    snapshot -> {
                        at.set(snapshot.at());
                        preparation.expect(snapshot.about().getAsLong());
                        Rows<R> file = run.format().begin(export.table(), out);
                        file.watchedBy(preparation::next);
                        snapshot.writeTo(file);
                        file.flush();
                    });
            counted = out;
        }
        return new Written(at.get(), counted.bytes(), counted.hash());
    }

    /** A file that is whole. */
    private record Written(Instant snapshotAt, long bytes, String sha256) {}

    /** The latest of this person, with how far they are. */
    List<Run> latest(Actor by) {
        return runs.preparedFor(by.id(), SHOWN).stream().map(this::withProgress).toList();
    }

    /** One of this person's; another's is not there for them. */
    Run one(long id, Actor by) {
        return runs.find(id)
                .filter(run -> run.prepared() && run.takenBy() == by.id())
                .map(this::withProgress)
                .orElseThrow(() -> Refusal.absent("export"));
    }

    private Run withProgress(Run run) {
        return Optional.ofNullable(underWay.get(run.id()))
                .filter(_ -> run.isRunning())
                .map(at -> run.at(at.rows(), at.about()))
                .orElse(run);
    }

    /** What can be downloaded. */
    Path file(Run run) {
        Path file = files.of(run.id());
        if (!run.isReady() || !Files.isRegularFile(file)) {
            throw Refusal.absent("export");
        }
        return file;
    }

    /**
     * Stops one that is on its way, or gives up the file of one that is ready.
     *
     * @throws Refusal when it has gone on meanwhile
     */
    void drop(long id, int version, Actor by) {
        transaction.executeWithoutResult(_ -> {
            Run run = one(id, by);
            if (run.version() != version) {
                throw Refusal.stale("export.refused.ended-meanwhile");
            }
            if (run.isRunning()) {
                if (!runs.end(id, RunState.CANCELLED, run.rows(), null)) {
                    throw Refusal.stale("export.refused.ended-meanwhile");
                }
            } else if (run.isReady()) {
                runs.drop(id);
            } else {
                throw Refusal.byRule("export.refused.nothing-to-drop");
            }
            events.publishEvent(new ExportEvent.ExportDropped(id, by));
            afterCommit(() -> {
                Preparation preparation = underWay.get(id);
                if (preparation == null) {
                    files.remove(id);
                } else {
                    preparation.drop();
                }
            });
        });
    }

    /** Gives up the files whose days are over. */
    @Scheduled(cron = "40 10 * * * *", zone = "UTC")
    void tidy() {
        for (Run run : runs.pastTheirTime()) {
            try {
                files.remove(run.id());
                runs.drop(run.id());
            } catch (UncheckedIOException cannot) {
                LOG.warn("The file of export {} cannot be removed", run.id(), cannot);
            }
        }
    }
}

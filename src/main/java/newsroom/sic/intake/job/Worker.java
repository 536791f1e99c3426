package newsroom.sic.intake.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import newsroom.sic.intake.Batch;
import newsroom.sic.intake.ReadFile;
import newsroom.sic.intake.Upload;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what is left to do of an import, and can be stopped at any moment: a file's row is settled
 * in the transaction that stores its article, so whoever comes next goes on behind it.
 */
@Component
class Worker {

    private static final int AT_A_TIME = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final JobRows jobs;
    private final FileRows files;
    private final Listing listing;
    private final Spool spool;
    private final Fetching fetching;
    private final Parts parts;
    private final Batch batch;
    private final Settlement settlement;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Worker(
            JobRows jobs,
            FileRows files,
            Listing listing,
            Spool spool,
            Fetching fetching,
            Parts parts,
            Batch batch,
            Settlement settlement,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.listing = listing;
        this.spool = spool;
        this.fetching = fetching;
        this.parts = parts;
        this.batch = batch;
        this.settlement = settlement;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Goes on with an import until it is done, or stopped.
     *
     * @param ending whether Sic itself is about to end
     */
    void work(long id, BooleanSupplier ending) {
        JobView job = jobs.one(id).orElse(null);
        if (job == null) {
            return;
        }
        BooleanSupplier over = () -> ending.getAsBoolean() || !jobs.isRunning(id);
        try (var opened = new Opened(spool, files, fetching, id)) {
            listing.list(id, opened, over);
            while (!over.getAsBoolean()) {
                List<FileView> next = files.waiting(id, AT_A_TIME);
                if (next.isEmpty()) {
                    if (end(job)) {
                        break;
                    }
                } else {
                    take(job, next, opened, over);
                }
            }
        }
        tidy(id);
    }

    private void take(JobView job, List<FileView> next, Opened opened, BooleanSupplier over) {
        Iterator<Fetched> fetching = next.stream().map(opened::fetch).iterator();
        List<Boolean> done =
                batch.take(
                        fetching,
                        fetched -> {
                            List<ReadFile> read = read(fetched, job);
                            return () ->
                                    List.of(
                                            !over.getAsBoolean()
                                                    && settle(job, fetched.file(), read));
                        });
        LOG.debug("Import {}: {} of {} settled", job.id(), done, next.size());
    }

    /** Whatever a reader trips over is that file's own failure. */
    private List<ReadFile> read(Fetched fetched, JobView job) {
        String name = fetched.file().name();
        try {
            return switch (fetched) {
                case Fetched.Bytes file ->
                        parts.of(
                                new Upload(name, file.bytes(), job.columnsOf(file.file()).said()),
                                file.address(),
                                job.encodingOf(file.file()));
                case Fetched.Nothing no -> List.of(new ReadFile.Refused(name, no.why()));
            };
        } catch (RuntimeException | StackOverflowError tripped) {
            LOG.error("A reader tripped over {}", name, tripped);
            return List.of(new ReadFile.Refused(name, tripped(name)));
        }
    }

    /** Two who bring the same text at the same moment cross; the second attempt sees the first. */
    private boolean settle(JobView job, FileView file, List<ReadFile> read) {
        try {
            return settlement.of(job, file, read);
        } catch (DataIntegrityViolationException crossed) {
            return settlement.of(job, file, read);
        } catch (Refusal refusal) {
            return refuse(job, file, refusal);
        } catch (DataAccessException | TransactionException storeIsAway) {
            throw storeIsAway;
        } catch (RuntimeException tripped) {
            LOG.error("{} could not be stored", file.name(), tripped);
            return refuse(job, file, tripped(file.name()));
        }
    }

    private boolean refuse(JobView job, FileView file, Refusal why) {
        return settlement.of(job, file, List.of(new ReadFile.Refused(file.name(), why)));
    }

    private static Refusal tripped(String name) {
        return new Refusal(Refusal.Kind.INVALID, "intake.refused.tripped", name);
    }

    /** Whether there is nothing left to do. */
    private boolean end(JobView job) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    JobView now = jobs.hold(job.id()).orElseThrow();
                    if (!now.isRunning()) {
                        return true;
                    }
                    if (!files.waiting(job.id(), 1).isEmpty()
                            || !files.unlisted(job.id()).isEmpty()) {
                        return false;
                    }
                    jobs.move(job.id(), JobState.DONE, now());
                    events.publishEvent(
                            new ImportEvent.ImportEnded(job.id(), told(job.id()), now.starter()));
                    return true;
                }));
    }

    private List<Change> told(long id) {
        Progress progress = jobs.progress(List.of(id)).getOrDefault(id, NOTHING);
        return new Change.Collector()
                .note("brought in", null, Integer.toString(progress.imported()))
                .note("there before", null, Integer.toString(progress.duplicates()))
                .note("refused", null, Integer.toString(progress.failed()))
                .changes();
    }

    private static final Progress NOTHING = new Progress(Map.of(), true);

    /** Bytes that nobody can need any more go at once. */
    private void tidy(long id) {
        Progress progress = jobs.progress(List.of(id)).getOrDefault(id, NOTHING);
        boolean over = jobs.one(id).filter(job -> job.state() == JobState.DONE).isPresent();
        if (over && progress.retriable() == 0 && progress.held() == 0) {
            spool.remove(id);
            jobs.unspooled(id);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package newsroom.sic.intake.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.intake.Columns;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The imports: beginning them, looking at them, and what people do with them. */
@Service
public class Imports {

    private final JobRows jobs;
    private final FileRows files;
    private final Beginning beginning;
    private final Fetching fetching;
    private final Clockwork clockwork;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            JobRows jobs,
            FileRows files,
            Beginning beginning,
            Fetching fetching,
            Clockwork clockwork,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.beginning = beginning;
        this.fetching = fetching;
        this.clockwork = clockwork;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins the import of files. When this returns, their bytes and their rows are safe, and it
     * goes on by itself.
     *
     * @param encoding by which all of them are to be read; null lets their bytes decide
     * @param columns which column of their tables holds what
     * @param holdsCopies whether what is nearly the same as an article waits for a person
     * @throws Refusal when too many imports are on their way
     */
    public JobView begin(
            List<Brought> uploads,
            @Nullable String encoding,
            Columns columns,
            boolean holdsCopies,
            Actor by) {
        return beginning.of(Source.FILES, uploads, encoding, columns, holdsCopies, by);
    }

    /** The same of files that appeared in the watched folder. */
    public JobView beginFromFolder(List<Brought> files, Columns columns, Actor by) {
        return beginning.of(Source.FOLDER, files, null, columns, false, by);
    }

    /**
     * Begins the import of what lies at an address.
     *
     * @throws Refusal when it is none that may be asked
     */
    public JobView fetch(@Nullable String address, boolean holdsCopies, Actor by) {
        return beginning.at(Source.ADDRESS, List.of(fetching.checked(address)), holdsCopies, by);
    }

    /** The same of several, as they were found in a feed. */
    public JobView fetchAll(List<String> addresses, Actor by) {
        return beginning.at(Source.FEED, addresses, false, by);
    }

    /** The same of those that a person chose. */
    public JobView fetchChosen(List<String> addresses, Actor by) {
        return beginning.at(Source.ADDRESS, addresses, true, by);
    }

    /** The latest first. */
    public Slice<JobView> latest(@Nullable String after, int limit) {
        long before = Slice.mark(after, Long.MAX_VALUE);
        return Slice.of(jobs.latest(before, limit + 1), limit, JobView::id);
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public JobView one(long id) {
        return jobs.one(id).orElseThrow(() -> Refusal.absent("import"));
    }

    public Progress progress(long id) {
        return Objects.requireNonNull(jobs.progress(List.of(id)).get(id));
    }

    public Map<Long, Progress> progress(List<Long> ids) {
        return jobs.progress(ids);
    }

    /** In their order, of one state or of all. */
    public Slice<FileView> files(
            long id, @Nullable FileState state, @Nullable String after, int limit) {
        int beyond = (int) Slice.mark(after, 0);
        return Slice.of(files.of(id, state, beyond, limit + 1), limit, FileView::n);
    }

    /** All that was found in one upload. */
    public List<FileView> filesOf(long id, int upload) {
        one(id);
        return files.ofUpload(id, upload);
    }

    /** One file of it. */
    public FileView file(long id, int n) {
        return files.one(id, n).orElseThrow(() -> Refusal.absent("import"));
    }

    /**
     * Stops it. What came in stays; the others can be tried again.
     *
     * @throws Refusal when it has ended meanwhile
     */
    public void stop(long id, int version, Actor by) {
        transaction.executeWithoutResult(_ -> {
            JobView job = held(id, version);
            if (!job.isRunning()) {
                throw Refusal.stale("intake.refused.ended-meanwhile");
            }
            Instant now = now();
            jobs.move(id, JobState.CANCELLED, now);
            files.leaveAll(id, now);
            events.publishEvent(new ImportEvent.ImportStopped(id, by));
        });
    }

    /**
     * Tries what failed or was left once more.
     *
     * @throws Refusal when there is nothing of the kind, or its bytes are gone
     */
    public void retry(long id, int version, Actor by) {
        transaction.executeWithoutResult(_ -> {
            JobView job = held(id, version);
            if (!job.spooled()) {
                throw Refusal.byRule("intake.refused.bytes-gone");
            }
            int again = files.retry(id);
            if (again == 0 && progress(id).listed()) {
                throw Refusal.byRule("intake.refused.nothing-to-retry");
            }
            resume(id);
            events.publishEvent(
                    new ImportEvent.ImportRetried(
                            id, List.of(new Change("files", null, Integer.toString(again))), by));
        });
    }

    /** It goes on, since something is to be done again. */
    void resume(long id) {
        jobs.move(id, JobState.RUNNING, null);
        clockwork.call(id);
    }

    /**
     * Holds it against a version (rule 4).
     *
     * @throws Refusal when somebody was quicker
     */
    JobView held(long id, int version) {
        JobView job = jobs.hold(id).orElseThrow(() -> Refusal.absent("import"));
        if (job.version() != version) {
            throw Refusal.stale("intake.refused.stale");
        }
        return job;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

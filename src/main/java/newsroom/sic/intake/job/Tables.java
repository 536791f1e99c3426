package newsroom.sic.intake.job;

import java.util.List;
import newsroom.sic.intake.Columns;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables of an import that failed since nobody had said which of their columns is the text. */
@Service
public class Tables {

    private static final int MOST = 20_000;

    private final JobRows jobs;
    private final FileRows files;
    private final Clockwork clockwork;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Tables(
            JobRows jobs,
            FileRows files,
            Clockwork clockwork,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.files = files;
        this.clockwork = clockwork;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * The one that failed.
     *
     * @throws Refusal when it did not, or for another reason
     */
    public FileView one(long job, int n) {
        return files.one(job, n)
                .filter(file -> !file.columnsFound().isEmpty())
                .orElseThrow(() -> Refusal.absent("import"));
    }

    /** How many of the import have these very columns. */
    public int like(long job, FileView table) {
        return alike(job, table).size();
    }

    private List<FileView> alike(long job, FileView table) {
        return files.of(job, FileState.FAILED, 0, MOST).stream()
                .filter(file -> file.columnsFound().equals(table.columnsFound()))
                .toList();
    }

    /**
     * Tries a table again with columns of its own, and with it every other that has the same.
     *
     * @throws Refusal when none of them is said to be the text, or the bytes are gone
     */
    public void retry(long id, int version, int n, Columns columns, Actor by) {
        if (!columns.said().containsKey("text")) {
            throw Refusal.ofField("text", "intake.refused.which-column");
        }
        transaction.executeWithoutResult(_ -> {
            JobView job = jobs.hold(id).orElseThrow(() -> Refusal.absent("import"));
            if (job.version() != version) {
                throw Refusal.stale("intake.refused.stale");
            }
            if (!job.spooled()) {
                throw Refusal.byRule("intake.refused.bytes-gone");
            }
            List<FileView> tables = alike(id, one(id, n));
            tables.forEach(table -> files.retry(id, table.n(), columns));
            jobs.move(id, JobState.RUNNING, null);
            clockwork.call(id);
            events.publishEvent(
                    new ImportEvent.ImportRetried(
                            id,
                            new Change.Collector()
                                    .note("files", null, Integer.toString(tables.size()))
                                    .note("columns", null, columns.shown())
                                    .changes(),
                            by));
        });
    }
}

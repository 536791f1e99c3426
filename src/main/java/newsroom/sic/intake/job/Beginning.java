package newsroom.sic.intake.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import newsroom.sic.intake.AtWork;
import newsroom.sic.intake.Called;
import newsroom.sic.intake.Columns;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How an import begins: its bytes are kept first, then its rows, and it is called. */
@Component
class Beginning {

    /** What one desk may have on its way at a time. */
    static final int MOST_RUNNING = 50;

    private final JobRows jobs;
    private final FileRows files;
    private final Spool spool;
    private final Clockwork clockwork;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Beginning(
            JobRows jobs,
            FileRows files,
            Spool spool,
            Clockwork clockwork,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.spool = spool;
        this.clockwork = clockwork;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Of files. What was kept of them is gone again where it does not come to an import.
     *
     * @throws Refusal when too many imports are on their way
     */
    JobView of(
            Source source,
            List<Brought> uploads,
            @Nullable String encoding,
            Columns columns,
            boolean holdsCopies,
            Actor by) {
        refuseCrowd();
        long id = jobs.nextId();
        List<String> names = uploads.stream().map(upload -> Called.plainly(upload.name())).toList();
        Order order = new Order(source, title(names), encoding, columns, holdsCopies);
        boolean begun = false;
        try (AtWork _ = spool.comingIn(id)) {
            for (int n = 1; n <= uploads.size(); n++) {
                keep(id, n, uploads.get(n - 1));
            }
            JobView job =
                    begin(
                            id,
                            order,
                            () -> {
                                for (int n = 1; n <= names.size(); n++) {
                                    files.addUpload(id, n, names.get(n - 1), null);
                                }
                            },
                            by);
            begun = true;
            return job;
        } finally {
            if (!begun) {
                spool.remove(id);
            }
        }
    }

    /**
     * Of what lies at addresses.
     *
     * @throws Refusal when too many imports are on their way
     */
    JobView at(Source source, List<String> addresses, boolean holdsCopies, Actor by) {
        refuseCrowd();
        long id = jobs.nextId();
        String title = Called.shown(title(addresses));
        return begin(
                id,
                new Order(source, title, null, Columns.BY_HEADERS, holdsCopies),
                () -> {
                    for (int n = 1; n <= addresses.size(); n++) {
                        String address = addresses.get(n - 1);
                        files.addUpload(id, n, Fetching.name(address), address);
                    }
                },
                by);
    }

    private static String title(List<String> names) {
        String first = names.getFirst();
        return names.size() == 1 ? first : first + " + " + (names.size() - 1);
    }

    private JobView begin(long id, Order order, Runnable uploads, Actor by) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    jobs.add(id, order, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
                    uploads.run();
                    events.publishEvent(
                            new ImportEvent.ImportStarted(
                                    id, List.of(new Change("file", null, order.title())), by));
                    clockwork.call(id);
                    return jobs.one(id).orElseThrow();
                }));
    }

    private void refuseCrowd() {
        if (jobs.running().size() >= MOST_RUNNING) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "intake.refused.too-many-imports");
        }
    }

    private void keep(long id, int n, Brought upload) {
        try (InputStream bytes = upload.bytes().open()) {
            spool.keep(id, n, bytes);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}

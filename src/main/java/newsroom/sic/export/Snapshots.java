package newsroom.sic.export;

import java.util.function.Consumer;
import newsroom.sic.claim.Among;
import newsroom.sic.history.HistoryRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the store for a file: one transaction that sees one moment of it, in all of its statements,
 * so that the end of history that the file tells of is the end of what stands in it, and the
 * verdicts that are remembered are those that it carries.
 */
@Component
class Snapshots {

    private final TransactionTemplate oneMoment;
    private final HistoryRecords history;
    private final Carried carried;
    private final JdbcClient jdbc;

    Snapshots(
            PlatformTransactionManager transactions,
            HistoryRecords history,
            Carried carried,
            JdbcClient jdbc) {
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.history = history;
        this.carried = carried;
        this.jdbc = jdbc;
    }

    /**
     * Takes one.
     *
     * @param run for which; null where only its time is asked for
     */
    <A extends Record, R> void take(
            Export<A, R> export, A asked, @Nullable Run run, Consumer<Snapshot<R>> taker) {
        oneMoment.executeWithoutResult(_ -> {
            Since since = since(export.wanted(asked));
            Snapshot<R> snapshot =
                    new Snapshot<>(
                            history.end(),
                            () -> count(export.rows(asked, since)),
                            file -> export.each(asked, since, file));
            Among claims = run == null ? null : export.verdicts(asked, since);
            if (run != null && claims != null) {
                carried.remember(run, claims);
            }
            taker.accept(snapshot);
        });
    }

    private long count(@Nullable Among rows) {
        return rows == null
                ? -1
                : jdbc.sql("select count(*) from (" + rows.query() + ") n")
                        .params(rows.values())
                        .query(Long.class)
                        .single();
    }

    private @Nullable Since since(Export.Wanted wanted) {
        return wanted.since() == null ? null : new Since(history.firstSince(wanted.since()));
    }
}

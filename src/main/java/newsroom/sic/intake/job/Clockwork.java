package newsroom.sic.intake.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import newsroom.sic.intake.copy.NearCopies;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who works at which import, on however many nodes: db-scheduler gives each to one of them, and to
 * another where that one is heard of no more. It is asked within the transaction that begins an
 * import, and every few seconds for those that nobody has.
 */
@Component
class Clockwork implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);
    private static final int MISSED = 4;
    private static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("import");

    private final Scheduler scheduler;
    private final JobRows jobs;
    private final Clock clock;
    private final boolean inBackground;

    Clockwork(
            DataSource store,
            Worker worker,
            JobRows jobs,
            NearCopies copies,
            Clock clock,
            @Value("${sic.intake.in-background:true}") boolean inBackground) {
        this.jobs = jobs;
        this.clock = clock;
        this.inBackground = inBackground;
        OneTimeTask<Void> anImport =
                Tasks.oneTime(IMPORT)
                        .onFailure(
                                new FailureHandler.ExponentialBackoffFailureHandler<>(
                                        Duration.ofSeconds(5)))
                        .onDeadExecutionRevive()
                        .execute((instance, context) ->
                                worker.work(
                                        Long.parseLong(instance.getId()),
                                        () -> context.getSchedulerState().isShuttingDown()));
        RecurringTask<Void> all =
                Tasks.recurring("imports", FixedDelay.ofSeconds(10))
                        .execute((_, _) -> jobs.running().forEach(this::schedule));
        RecurringTask<Void> prints =
                Tasks.recurring("prints", FixedDelay.ofSeconds(30))
                        .execute((_, context) -> {
                            while (copies.catchUp() > 0
                                    && !context.getSchedulerState().isShuttingDown()) {
                                // those that came in by other doors
                            }
                        });
        this.scheduler =
                Scheduler.create(new TransactionAwareDataSourceProxy(store), anImport)
                        .startTasks(all, prints)
                        .threads(AT_ONCE + 1)
                        .pollingInterval(Duration.ofSeconds(5))
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED)
                        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                        .shutdownMaxWait(Duration.ofSeconds(20))
                        .build();
    }

    /** Has an import worked at, once the transaction is through. */
    void call(long job) {
        if (!inBackground) {
            return;
        }
        schedule(job);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        scheduler.triggerCheckForDueExecutions();
                    }
                });
    }

    private void schedule(long job) {
        scheduler.scheduleIfNotExists(
                IMPORT.instance(Long.toString(job)).scheduledTo(clock.instant()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (inBackground) {
            scheduler.start();
        }
    }

    @Override
    public void destroy() {
        if (inBackground) {
            scheduler.stop();
        }
    }
}

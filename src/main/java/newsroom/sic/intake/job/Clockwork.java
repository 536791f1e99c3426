package newsroom.sic.intake.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who works at which import, and who goes which round, on however many nodes: db-scheduler gives
 * each to one of them, and to another where that one is heard of no more. It is told within the
 * transaction that begins an import, and looks every few seconds for those that nobody has.
 */
@Component
class Clockwork implements DisposableBean {

    private static final int AT_ONCE = 3;
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED = 5;
    private static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("import");

    private final DataSource store;
    private final Worker worker;
    private final JobRows jobs;
    private final ObjectProvider<Round> rounds;
    private final Clock clock;
    private final boolean inBackground;
    private volatile @Nullable Scheduler scheduler;

    Clockwork(
            DataSource store,
            Worker worker,
            JobRows jobs,
            ObjectProvider<Round> rounds,
            Clock clock,
            @Value("${sic.intake.in-background:true}") boolean inBackground) {
        this.store = new TransactionAwareDataSourceProxy(store);
        this.worker = worker;
        this.jobs = jobs;
        this.rounds = rounds;
        this.clock = clock;
        this.inBackground = inBackground;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!inBackground) {
            return;
        }
        Task<Void> anImport =
                Tasks.oneTime(IMPORT)
                        .onFailure(
                                new FailureHandler.ExponentialBackoffFailureHandler<>(
                                        Duration.ofSeconds(5)))
                        .onDeadExecutionRevive()
                        .execute((instance, context) ->
                                worker.work(
                                        Long.parseLong(instance.getId()),
                                        () -> context.getSchedulerState().isShuttingDown()));
        Scheduler made =
                Scheduler.create(store, List.of(anImport))
                        .startTasks(recurring())
                        .threads(AT_ONCE)
                        .pollingInterval(Duration.ofSeconds(2))
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED)
                        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                        .shutdownMaxWait(Duration.ofSeconds(20))
                        .build();
        scheduler = made;
        made.start();
    }

    private List<RecurringTask<Void>> recurring() {
        List<RecurringTask<Void>> all = new ArrayList<>();
        all.add(
                Tasks.recurring("imports", FixedDelay.ofSeconds(10))
                        .execute((_, _) -> jobs.running().forEach(this::schedule)));
        rounds.orderedStream()
                .forEach(round ->
                        all.add(
                                Tasks.recurring(round.name(), FixedDelay.of(round.every()))
                                        .execute((_, context) ->
                                                round.go(() ->
                                                        context.getSchedulerState()
                                                                .isShuttingDown()))));
        return all;
    }

    /** Has an import worked at, once the transaction is through. */
    void call(long job) {
        Scheduler there = scheduler;
        if (there == null) {
            return;
        }
        schedule(job);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        there.triggerCheckForDueExecutions();
                    }
                });
    }

    private void schedule(long job) {
        Scheduler there = scheduler;
        if (there != null) {
            there.scheduleIfNotExists(
                    IMPORT.instance(Long.toString(job)).scheduledTo(clock.instant()));
        }
    }

    @Override
    public void destroy() {
        Scheduler there = scheduler;
        if (there != null) {
            there.stop();
        }
    }
}

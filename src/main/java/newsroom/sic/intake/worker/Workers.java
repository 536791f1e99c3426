package newsroom.sic.intake.worker;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Piece;
import newsroom.sic.intake.format.Unreadable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The workers of a desk: started when there is a file, kept for the next one, ended when they rest
 * for a minute. One that takes too long or dies is replaced, and its file refused.
 */
@Component
public class Workers {

    private static final int MOST = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    /** What a library may have left lying about is gone with the process. */
    private static final int FILES_IN_A_LIFE = 1_000;

    private static final Duration REST = Duration.ofMinutes(1);

    private final Duration patience;
    private final Semaphore places = new Semaphore(MOST, true);
    private final Deque<WorkerProcess> resting = new ArrayDeque<>();
    private final ScheduledThreadPoolExecutor watch;
    private final ScheduledFuture<?> evenings;

    Workers(@Value("${sic.intake.patience:20s}") Duration patience) {
        this.patience = patience;
        this.watch =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name("workers").daemon().factory());
        watch.setRemoveOnCancelPolicy(true);
        this.evenings =
                watch.scheduleWithFixedDelay(
                        this::sendHome, REST.toMillis(), REST.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * The pieces in a file, in its order.
     *
     * @throws Unreadable when there is no reading it
     */
    public List<Piece> read(Format format, byte[] bytes) {
        places.acquireUninterruptibly();
        try {
            return read(worker(), format, bytes);
        } finally {
            places.release();
        }
    }

    private List<Piece> read(WorkerProcess worker, Format format, byte[] bytes) {
        var late = new AtomicBoolean();
        ScheduledFuture<?> alarm =
                watch.schedule(
                        () -> {
                            late.set(true);
                            worker.end();
                        },
                        patience.toMillis(),
                        TimeUnit.MILLISECONDS);
        boolean sound = true;
        try {
            return worker.read(format, bytes);
        } catch (IOException gone) {
            sound = false;
            throw late.get()
                    ? Unreadable.tooLarge("took-too-long", Long.toString(patience.toSeconds()))
                    : Unreadable.tooLarge("took-too-much");
        } finally {
            alarm.cancel(false);
            rest(worker, sound && !late.get());
        }
    }

    private WorkerProcess worker() {
        synchronized (resting) {
            while (!resting.isEmpty()) {
                WorkerProcess worker = resting.removeLast();
                if (worker.isAlive()) {
                    return worker;
                }
            }
        }
        try {
            return WorkerProcess.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rest(WorkerProcess worker, boolean sound) {
        if (!sound || worker.served() >= FILES_IN_A_LIFE) {
            worker.end();
            return;
        }
        synchronized (resting) {
            resting.addLast(worker);
        }
    }

    private void sendHome() {
        synchronized (resting) {
            resting.removeIf(worker -> {
                boolean rested = System.nanoTime() - worker.restsSince() >= REST.toNanos();
                if (rested) {
                    worker.end();
                }
                return rested;
            });
        }
    }

    /** The processes that wait for a file. */
    List<Long> atRest() {
        synchronized (resting) {
            return resting.stream().map(WorkerProcess::pid).toList();
        }
    }

    @PreDestroy
    void end() {
        evenings.cancel(false);
        watch.shutdown();
        synchronized (resting) {
            resting.forEach(WorkerProcess::end);
            resting.clear();
        }
    }
}

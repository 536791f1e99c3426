package newsroom.sic.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What came of several people doing something at the same moment.
 *
 * @param done what those brought about who were let
 * @param refused what the others were told
 */
public record AtOnce<T>(List<T> done, List<Throwable> refused) {

    /** The same, so many times. */
    public static <T> AtOnce<T> times(int people, Callable<T> deed) {
        return of(Collections.nCopies(people, deed));
    }

    /** Each on a thread of its own; all begin when the last is ready. */
    public static <T> AtOnce<T> of(List<Callable<T>> deeds) {
        CyclicBarrier ready = new CyclicBarrier(deeds.size());
        List<T> done = new ArrayList<>();
        List<Throwable> refused = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(deeds.size())) {
            List<Callable<T>> together = new ArrayList<>();
            for (Callable<T> deed : deeds) {
                together.add(() -> {
                    ready.await();
                    return deed.call();
                });
            }
            for (Future<T> one : people.invokeAll(together)) {
                try {
                    done.add(one.get());
                } catch (ExecutionException no) {
                    refused.add(no.getCause() == null ? no : no.getCause());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new AtOnce<>(done, refused);
    }
}

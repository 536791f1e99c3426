package newsroom.sic.intake;

import jakarta.annotation.PreDestroy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Files that came together. While one is stored, the next are read beside it; they are stored one
 * by one and in their order.
 */
@Component
public class Batch {

    /** More would only fill memory: storing takes longer than reading. */
    private static final int AHEAD = 4;

    private final ExecutorService readers =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    Thread.ofPlatform().name("reader-", 1).daemon().factory());

    /**
     * Takes every file.
     *
     * @param files each fetched when its turn to be read comes
     * @param reading reads one, and gives what is left to do with it
     */
    public <F, R> List<R> take(Iterator<F> files, Function<F, Supplier<List<R>>> reading) {
        Deque<CompletableFuture<Supplier<List<R>>>> read = new ArrayDeque<>();
        List<R> receipts = new ArrayList<>();
        while (true) {
            while (read.size() < AHEAD && files.hasNext()) {
                F file = files.next();
                read.add(CompletableFuture.supplyAsync(() -> reading.apply(file), readers));
            }
            if (read.isEmpty()) {
                return receipts;
            }
            receipts.addAll(done(read.remove()).get());
        }
    }

    @PreDestroy
    void end() {
        readers.shutdown();
    }

    private static <T> T done(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case null, default -> throw failed;
            }
        }
    }
}

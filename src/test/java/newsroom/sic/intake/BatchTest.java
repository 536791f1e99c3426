package newsroom.sic.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final Batch batch = new Batch();

    @AfterEach
    void ends() {
        batch.end();
    }

    @Test
    void storesFilesOneByOneInTheOrderInWhichTheyCame() {
        List<String> names = IntStream.range(0, 40).mapToObj(i -> i + ".txt").toList();
        List<String> stored = new ArrayList<>();
        Thread storing = Thread.currentThread();

        List<Receipt> receipts =
                batch.take(
                        files(names.stream()),
                        file ->
                                () -> {
                                    assertThat(Thread.currentThread()).isEqualTo(storing);
                                    stored.add(file.name());
                                    return List.of(new Receipt.Duplicate(file.name(), 1));
                                });

        assertThat(stored).isEqualTo(names);
        assertThat(receipts).extracting(Receipt::file).isEqualTo(names);
    }

    @Test
    void readsTheNextFileWhileOneIsStored() {
        CountDownLatch read = new CountDownLatch(2);

        List<Receipt> receipts =
                batch.take(
                        files(Stream.of("1.txt", "2.txt")),
                        file -> {
                            read.countDown();
                            return () -> List.of(new Receipt.Imported(file.name(), 1, came(read)));
                        });

        assertThat(receipts).first().isEqualTo(new Receipt.Imported("1.txt", 1, "both were read"));
    }

    @Test
    void failsAsTheReadingFails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        batch.take(
                                files(Stream.of("1.txt")),
                                file -> {
                                    throw new IllegalStateException(file.name());
                                }))
                .withMessage("1.txt");
    }

    private static Iterator<Incoming> files(Stream<String> names) {
        return names.map(name -> (Incoming) new Upload(name, new byte[0])).iterator();
    }

    private static String came(CountDownLatch read) {
        try {
            return read.await(10, TimeUnit.SECONDS) ? "both were read" : "only one was read";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

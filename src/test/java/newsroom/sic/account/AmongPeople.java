package newsroom.sic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;

/** People, and those who try to do the same thing at once. */
@RecordApplicationEvents
abstract class AmongPeople {

    @Autowired Admissions admissions;
    @Autowired People people;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;

    static Consumer<Person> is(String username) {
        return person -> assertThat(person.username()).isEqualTo(username);
    }

    int version(Person person) {
        return people.member(person.id()).version();
    }

    /** What each of four gets who try it at the same moment; false for a refusal. */
    static List<Boolean> atOnce(Function<Integer, Boolean> attempt) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> outcomes =
                    IntStream.range(0, 4)
                            .mapToObj(n ->
                                    threads.submit(() -> {
                                        start.await();
                                        return granted(attempt, n);
                                    }))
                            .toList();
            start.countDown();
            List<Boolean> granted = new ArrayList<>();
            for (Future<Boolean> outcome : outcomes) {
                granted.add(outcome.get());
            }
            return granted;
        }
    }

    static boolean granted(Function<Integer, Boolean> attempt, int n) {
        try {
            return attempt.apply(n);
        } catch (Refusal no) {
            return false;
        }
    }

    static String name(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 13);
    }

    static void refuses(ThrowingCallable change, Refusal.Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(change)
                .satisfies(no -> assertThat(no.kind()).isEqualTo(kind));
    }
}

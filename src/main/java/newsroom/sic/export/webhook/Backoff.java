package newsroom.sic.export.webhook;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How long is waited after each try that failed: ever longer, over some two days. A fifth more or
 * less by chance, so that what failed together does not come back together.
 */
final class Backoff {

    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofHours(24));

    private static final double CHANCE = 0.2;

    private Backoff() {}

    static int mostTries() {
        return WAITS.size() + 1;
    }

    /**
     * Before the next try.
     *
     * @param tries how often it was tried, from 1
     */
    static Duration after(int tries, RandomGenerator dice) {
        long wait = WAITS.get(Math.min(tries, WAITS.size()) - 1).toMillis();
        return Duration.ofMillis(Math.round(wait * dice.nextDouble(1 - CHANCE, 1 + CHANCE)));
    }
}

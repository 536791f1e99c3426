package newsroom.sic.account.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much each token may ask for, so that a program that runs wild stops itself and nobody else.
 * In memory, for each node.
 */
@Component
class Portions {

    private static final int KEPT = 10_000;

    private final int aMinute;
    private final Map<Long, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
                    return size() > KEPT;
                }
            };

    Portions(@Value("${sic.api.requests-per-minute:6000}") int aMinute) {
        this.aMinute = aMinute;
    }

    int aMinute() {
        return aMinute;
    }

    ConsumptionProbe take(long token) {
        return bucket(token).tryConsumeAndReturnRemaining(1);
    }

    private synchronized Bucket bucket(long token) {
        return buckets.computeIfAbsent(
                token,
                _ ->
                        Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(aMinute)
                                                .refillGreedy(aMinute, Duration.ofMinutes(1)))
                                .build());
    }
}

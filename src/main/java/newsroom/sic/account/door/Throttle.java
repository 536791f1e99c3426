package newsroom.sic.account.door;

import com.ibm.icu.text.Normalizer2;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Slows the guessing of passwords. Each attempt takes a token of the address and one of the
 * account, known or not; a right password gives them back, so only wrong ones count. An address
 * from which an account was signed in before has tokens of its own for it: whoever empties the
 * account's from elsewhere does not lock its owner out. In memory, for each node.
 */
@Component
public class Throttle {

    static final int WRONG_FROM_ADDRESS = 30;
    static final int WRONG_FOR_ACCOUNT = 10;
    private static final Duration REFILL = Duration.ofMinutes(10);
    private static final int KEPT = 20_000;

    private final Kept<Bucket> buckets = new Kept<>();
    private final Kept<Boolean> seenBefore = new Kept<>();

    /**
     * Makes the attempt, unless there were too many wrong ones.
     *
     * @return what the attempt gave
     * @throws Refusal of kind TOO_MANY, the attempt then was not made
     */
    public <T> T attempt(
            String address, String username, Supplier<T> attempt, Predicate<T> isRight) {
        String from = network(address);
        String account = key(username);
        String known = account + " from " + from;
        // the address first: an address that has had its share must not even touch the others'
        Bucket ofAddress = pay("address " + from, WRONG_FROM_ADDRESS);
        Bucket ofAccount =
                pay("account " + (seenBefore.has(known) ? known : account), WRONG_FOR_ACCOUNT);
        T outcome = attempt.get();
        if (isRight.test(outcome)) {
            ofAddress.addTokens(1);
            ofAccount.addTokens(1);
            seenBefore.get(known, () -> true);
        }
        return outcome;
    }

    private Bucket pay(String key, int capacity) {
        Bucket bucket = bucket(key, capacity);
        if (!bucket.tryConsume(1)) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "account.refused.too-many-wrong");
        }
        return bucket;
    }

    private Bucket bucket(String key, int capacity) {
        return buckets.get(
                key,
                () ->
                        Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(capacity).refillGreedy(capacity, REFILL))
                                .build());
    }

    private static String key(String username) {
        String cut = username.length() > 200 ? username.substring(0, 200) : username;
        return Normalizer2.getNFKCCasefoldInstance().normalize(cut.strip());
    }

    /** A household or a server has a whole /64 of IPv6 addresses to choose from. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** The values last asked for; the others are forgotten. */
    private static final class Kept<V> {

        private final Map<String, V> values =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                        return size() > KEPT;
                    }
                };

        synchronized V get(String key, Supplier<V> fresh) {
            return values.computeIfAbsent(key, _ -> fresh.get());
        }

        synchronized boolean has(String key) {
            return values.get(key) != null;
        }
    }
}

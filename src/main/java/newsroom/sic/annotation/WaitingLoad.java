package newsroom.sic.annotation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much waits for a reviewer, and for how long.
 *
 * @param bySeverity how many of each severity; those of which there are none are left out
 * @param oldest since when the oldest waits; null when nothing does
 */
public record WaitingLoad(Map<Severity, Integer> bySeverity, @Nullable Instant oldest) {

    public static final WaitingLoad NONE = new WaitingLoad(Map.of(), null);

    public WaitingLoad {
        bySeverity = Map.copyOf(bySeverity);
    }

    public int total() {
        return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }
}

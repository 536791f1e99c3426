package newsroom.sic.history;

import java.time.Instant;
import newsroom.sic.shared.Subject;

/**
 * An entry of history as one row of a file, just as it is chained.
 *
 * @param actor the name that the person had then
 * @param partOf a JSON array of {kind, id}, outermost first
 * @param changes a JSON array of {what, from, to}
 */
public record HistoryRecord(
        long seq,
        Instant at,
        String actor,
        Subject subject,
        String partOf,
        String action,
        String changes,
        String hash) {}

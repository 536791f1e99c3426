package newsroom.sic.history;

import java.time.Instant;
import java.util.List;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Subject;

/**
 * One thing that somebody did, as history keeps it.
 *
 * @param seq its place in history, counted from 1 without a gap; later is larger, whatever the
 *     clock said
 * @param actorName the name the person had then
 */
public record Entry(
        long seq,
        Instant at,
        String actorName,
        Subject subject,
        String action,
        List<Change> changes) {

    public Entry {
        changes = List.copyOf(changes);
    }
}

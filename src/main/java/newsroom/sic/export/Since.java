package newsroom.sic.export;

import java.util.Map;
import newsroom.sic.claim.Among;

/**
 * What changed since some point of history, by its number: the order of commits, no clock's. A
 * change that was begun before the last export and committed after it is among these, whatever time
 * of day it bears.
 */
record Since(long seq) {

    /** Everything of that kind that something happened to, or to what lies on it. */
    Among touched(String kind) {
        return new Among(
                "select h.id from history_subject h where h.kind = '%s' and h.seq >= :told"
                        .formatted(kind),
                Map.of("told", seq));
    }

    /** Everything of that kind that something happened to itself. */
    Among changed(String kind) {
        return new Among(
                "select h.subject_id from history_entry h where h.subject_kind = '%s' and h.seq >= :told"
                        .formatted(kind),
                Map.of("told", seq));
    }
}

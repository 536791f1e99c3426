package newsroom.sic.history.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import newsroom.sic.history.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did, as programs see it.
 *
 * @param by the name that the person had then
 */
@Schema(name = "Entry")
record EntryRepresentation(
        long seq, Instant at, String by, Of subject, String action, List<Value> changes) {

    EntryRepresentation {
        changes = List.copyOf(changes);
    }

    /** What it happened to: an article, a claim, an annotation, a piece of evidence. */
    @Schema(name = "Subject")
    record Of(String kind, long id) {}

    /** A value that changed. */
    @Schema(name = "Change")
    record Value(String what, @Nullable String from, @Nullable String to) {}

    static EntryRepresentation of(Entry entry) {
        return new EntryRepresentation(
                entry.seq(),
                entry.at(),
                entry.actorName(),
                new Of(entry.subject().kind(), entry.subject().id()),
                entry.action(),
                entry.changes().stream()
                        .map(change -> new Value(change.what(), change.from(), change.to()))
                        .toList());
    }
}

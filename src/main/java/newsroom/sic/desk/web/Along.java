package newsroom.sic.desk.web;

import java.util.List;
import java.util.Objects;
import newsroom.sic.detector.Suggested;
import newsroom.sic.ledger.Marked;
import newsroom.sic.ledger.Trace;
import newsroom.sic.ledger.WhatWasRead;
import org.jspecify.annotations.Nullable;

/**
 * What Sic read in an article, beside its copy.
 *
 * @param waiting suggestions that nobody has decided on
 * @param settled those that somebody has
 * @param at the key of the suggestion at hand; null where none is
 */
record Along(
        List<Marked> marked, List<Suggested> waiting, List<Suggested> settled, @Nullable Long at) {

    static Along of(WhatWasRead read, List<Suggested> suggestions, @Nullable Long at) {
        return new Along(
                read.marked(),
                suggestions.stream().filter(Suggested::isWaiting).toList(),
                suggestions.stream().filter(each -> !each.isWaiting()).toList(),
                at);
    }

    public boolean isAt(Suggested one) {
        return Objects.equals(at, one.key());
    }

    /** An entry of the legend. */
    record Key(Trace trace, long count) {}

    public List<Key> legend() {
        return List.of(Trace.values()).stream().map(trace -> new Key(trace, count(trace))).toList();
    }

    private long count(Trace trace) {
        return marked.stream().filter(each -> each.trace() == trace).count();
    }
}

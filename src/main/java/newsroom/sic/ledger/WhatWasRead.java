package newsroom.sic.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.sic.ledger.lining.Place;
import newsroom.sic.ledger.lining.Said;
import newsroom.sic.reading.Voice;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one revision, to be shown beside it.
 *
 * @param marked in reading order
 */
public record WhatWasRead(int revision, List<Marked> marked, List<Suggestion> suggestions) {

    public WhatWasRead {
        marked = List.copyOf(marked);
        suggestions = List.copyOf(suggestions);
    }

    static WhatWasRead of(int revision, Said said) {
        var marked = new ArrayList<Marked>();
        said.figures().forEach(each -> mark(Trace.FIGURE, each.place(), marked));
        said.quotations().stream()
                .filter(each -> each.voice() != Voice.PARAPHRASE)
                .forEach(each -> mark(Trace.QUOTATION, each.place(), marked));
        said.names().forEach(each -> mark(Trace.NAME, each.place(), marked));
        said.dates().forEach(each -> mark(Trace.DATE, each.place(), marked));
        marked.sort(Comparator.comparing(Marked::span));
        return new WhatWasRead(
                revision,
                marked,
                said.suggestions().stream().map(each -> suggestion(each, said)).toList());
    }

    private static void mark(Trace trace, Place place, List<Marked> marked) {
        marked.add(new Marked(trace, span(place)));
    }

    private static Span span(Place place) {
        return new Span(place.start(), place.end());
    }

    private static Suggestion suggestion(Said.SaidSuggestion each, Said said) {
        Place place = each.place();
        return new Suggestion(
                each.rule(),
                each.issue(),
                each.severity(),
                span(place),
                place.exact(),
                place.print(),
                each.explanation(),
                each.related().stream().map(spot -> new Span(spot.start(), spot.end())).toList(),
                claimant(span(place), said));
    }

    /** Of the shortest quotation around it. */
    private static @Nullable String claimant(Span span, Said said) {
        return said.quotations().stream()
                .filter(quotation -> span(quotation.place()).contains(span))
                .min(Comparator.comparingInt(quotation -> span(quotation.place()).length()))
                .map(Said.SaidQuotation::claimant)
                .orElse(null);
    }
}

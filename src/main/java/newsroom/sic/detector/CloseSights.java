package newsroom.sic.detector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.sic.article.RevisionText;
import newsroom.sic.article.Sights;
import newsroom.sic.ledger.CloseReadings;
import newsroom.sic.ledger.Marked;
import newsroom.sic.ledger.WhatWasRead;
import newsroom.sic.reading.CloseReader;
import newsroom.sic.reading.Sighting;
import newsroom.sic.reading.SightingKind;
import org.springframework.stereotype.Component;

/**
 * Sees figures, dates and quotations as the close reading of the revision has them; further down
 * than that goes, and in a revision that is not the current one, by their form.
 */
@Component
class CloseSights implements Sights {

    private final CloseReadings readings;

    CloseSights(CloseReadings readings) {
        this.readings = readings;
    }

    @Override
    public List<Sighting> in(RevisionText text) {
        WhatWasRead read = readings.shown(text.articleId());
        if (read.revision() != text.number()) {
            return text.seenByForm(0);
        }
        int reach = text.text().toCodePoint(Math.min(CloseReader.REACH, utf16(text)));
        return Stream.concat(
                        read.marked().stream().map(CloseSights::seen).flatMap(Optional::stream),
                        text.seenByForm(reach).stream())
                .sorted(Comparator.comparing(Sighting::span))
                .toList();
    }

    private static int utf16(RevisionText text) {
        return text.text().toString().length();
    }

    private static Optional<Sighting> seen(Marked marked) {
        return switch (marked.trace()) {
            case FIGURE -> Optional.of(new Sighting(SightingKind.FIGURE, marked.span()));
            case DATE -> Optional.of(new Sighting(SightingKind.DATE, marked.span()));
            case QUOTATION -> Optional.of(new Sighting(SightingKind.QUOTATION, marked.span()));
            case NAME -> Optional.empty(); // every line has one
        };
    }
}

package newsroom.sic.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is read in one text: its passages and lines, figures, speech, names and dates, and what
 * the rules would have looked at. The same text read with the same date gives the same reading.
 *
 * @param written the day that relative dates count from: told, or found in a dateline
 */
public record CloseReading(
        Reading reading,
        @Nullable LocalDate written,
        List<Figure> figures,
        List<Quotation> quotations,
        List<Name> names,
        List<DateMention> dates,
        List<Suggestion> suggestions) {

    public CloseReading {
        figures = List.copyOf(figures);
        quotations = List.copyOf(quotations);
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        suggestions = List.copyOf(suggestions);
    }
}

package newsroom.sic.reading;

import java.time.LocalDate;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text gives it. Resolved it has a first day, and a last one where it is longer than a
 * day; unresolved it has the reason instead.
 *
 * @param because how it was resolved, or why it cannot be; one sentence
 */
public record DateMention(
        Span span,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        DateForm form,
        String because) {

    public boolean isResolved() {
        return from != null;
    }
}

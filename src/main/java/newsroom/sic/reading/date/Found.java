package newsroom.sic.reading.date;

import java.time.LocalDate;
import newsroom.sic.reading.DateForm;
import org.jspecify.annotations.Nullable;

/** A date among the words of a sentence, from one word to before another. */
public record Found(
        int from,
        int to,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        DateForm form,
        String because) {

    static Found absolute(int from, int to, LocalDate first, LocalDate last) {
        return new Found(from, to, first, last, DateForm.ABSOLUTE, "The date is given in full.");
    }

    static Found unresolved(int from, int to, DateForm form, String because) {
        return new Found(from, to, null, null, form, because);
    }

    static Found resolved(
            int from, int to, LocalDate first, LocalDate last, DateForm form, String because) {
        return new Found(from, to, first, last, form, because);
    }
}

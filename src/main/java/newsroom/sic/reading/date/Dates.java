package newsroom.sic.reading.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a sentence, the longest form first.
 *
 * @param written the day on which the text was written, where one is known
 * @param byTense whether the sentence's tense says on which side of that day to look
 */
public record Dates(@Nullable LocalDate written, boolean byTense) {

    public Dates(@Nullable LocalDate written) {
        this(written, true);
    }

    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        var tense = byTense ? Tense.of(sentence) : Tense.OPEN;
        int at = 0;
        while (at < sentence.size()) {
            Found date = at(sentence, at, tense);
            if (date == null) {
                at++;
            } else {
                found.add(date);
                at = date.to();
            }
        }
        return found;
    }

    private @Nullable Found at(Sentence sentence, int at, Tense tense) {
        Found numeric = NumericDates.at(sentence, at);
        if (numeric != null) {
            return numeric;
        }
        Found month = new MonthDates(sentence, written, tense).at(at);
        return month != null ? month : new RelativeDates(sentence, written, tense).at(at);
    }
}

package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;

/**
 * A date that the outlet's own words give, where the day of writing is known.
 *
 * @param first the first day that it may be
 * @param last the last one
 */
record DateInCopy(
        Sentence sentence, Found date, LocalDate first, LocalDate last, LocalDate written) {

    static List<DateInCopy> in(ReadText text) {
        var found = new ArrayList<DateInCopy>();
        LocalDate written = text.written();
        for (int i = 0; i < text.sentences().size() && written != null; i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            for (Found date : text.dates().get(i)) {
                LocalDate first = date.first();
                LocalDate last = date.last();
                if (first != null && last != null && !text.isQuoted(sentence.at(date.from()))) {
                    found.add(new DateInCopy(sentence, date, first, last, written));
                }
            }
        }
        return found;
    }
}

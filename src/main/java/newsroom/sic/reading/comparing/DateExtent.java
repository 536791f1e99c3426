package newsroom.sic.reading.comparing;

import java.time.LocalDate;
import java.util.Set;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** The days that "before 2005", "since May 2020" or "on 3 June 2021" leave possible. */
final class DateExtent {

    private static final Set<String> BEFORE = Set.of("before", "until", "till", "prior");
    private static final Set<String> AFTER = Set.of("after", "since", "following");

    private DateExtent() {}

    static @Nullable Extent of(Sentence sentence, Found date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (first == null || last == null) {
            return null;
        }
        Extent days = Extent.of(first, last);
        int before = date.from() - 1;
        if (sentence.isAt(before, "the") || sentence.isAt(before, "to")) {
            before--;
        }
        if (before < 0) {
            return days;
        }
        if (sentence.at(before).isOneOf(BEFORE)) {
            return days.upTo();
        }
        return sentence.at(before).isOneOf(AFTER) ? days.onwards() : days;
    }
}

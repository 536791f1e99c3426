package newsroom.sic.reading.date;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a text says it was written: in its byline, or at the head of its first lines.
 */
public final class Dateline {

    private static final int LINES = 3;
    private static final int WORDS = 8;

    private Dateline() {}

    public static @Nullable LocalDate in(List<Sentence> sentences) {
        var dates = new Dates(null);
        for (Sentence sentence : sentences) {
            if (sentence.passage() == PassageKind.BYLINE) {
                LocalDate day = day(dates, sentence, sentence.size());
                if (day != null) {
                    return day;
                }
            }
        }
        List<Sentence> first =
                sentences.stream()
                        .filter(each -> each.passage() == PassageKind.BODY)
                        .limit(LINES)
                        .toList();
        for (Sentence sentence : first) {
            LocalDate day = opens(sentence) ? day(dates, sentence, WORDS) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** "Brussels 13.11.2024 …", "KYIV, June 3, 2024 (Agency) –": a place or the date itself. */
    private static boolean opens(Sentence sentence) {
        return sentence.size() > 0
                && (sentence.at(0).isNumber()
                        || (sentence.at(0).isCapital()
                                && !sentence.isAt(0, "on")
                                && !sentence.isAt(0, "in")));
    }

    private static @Nullable LocalDate day(Dates dates, Sentence sentence, int within) {
        for (Found found : dates.in(sentence)) {
            boolean oneDay = found.first() != null && found.first().equals(found.last());
            if (oneDay && found.form() == DateForm.ABSOLUTE && found.from() < within) {
                return found.first();
            }
        }
        return null;
    }
}

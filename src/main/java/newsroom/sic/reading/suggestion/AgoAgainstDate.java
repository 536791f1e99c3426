package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.NumberWords;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** "On 12 December, eight weeks ago": a day and the time since then that do not agree. */
final class AgoAgainstDate implements Rule {

    private static final Reason REASON =
            new Reason("ago-against-date", SuggestedIssue.DATE, Weight.MEDIUM);
    private static final Map<String, Integer> DAYS =
            Map.of(
                    "day", 1, "days", 1, "week", 7, "weeks", 7, "month", 30, "months", 30, "year",
                    365, "years", 365);
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final int NEAR = 8;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        LocalDate written = text.written();
        for (int i = 0; i < text.sentences().size() && written != null; i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            for (int k = 2; k < sentence.size(); k++) {
                Doubt doubt =
                        sentence.isAt(k, "ago")
                                ? against(text, sentence, text.dates().get(i), k, written)
                                : null;
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Doubt against(
            ReadText text, Sentence sentence, List<Found> dates, int ago, LocalDate written) {
        Integer unit = DAYS.get(sentence.at(ago - 1).lower());
        Integer count = count(sentence.at(ago - 2));
        boolean vague =
                sentence.isAt(ago - 3, "about")
                        || sentence.isAt(ago - 3, "some")
                        || sentence.isAt(ago - 3, "than")
                        || sentence.isAt(ago - 3, "nearly")
                        || sentence.isAt(ago - 3, "almost");
        if (unit == null || count == null || vague || text.isQuoted(sentence.at(ago))) {
            return null;
        }
        for (Found date : dates) {
            LocalDate first = date.first();
            LocalDate last = date.last();
            boolean beside =
                    date.to() <= ago - 2
                            && ago - 2 - date.to() <= 1
                            && date.to() > ago - 2 - NEAR
                            && sentence.isAt(date.to(), ",");
            boolean year = YEAR.matcher(sentence.at(date.to() - 1).form()).matches() || unit < 365;
            if (!beside || !year || first == null || last == null) {
                continue;
            }
            double most = ChronoUnit.DAYS.between(first, written) / (double) unit;
            double least = ChronoUnit.DAYS.between(last, written) / (double) unit;
            double slack = unit == 365 ? 0.99 : unit == 1 ? 1 : 0.75;
            if (count > most + slack || count < least - slack) {
                return REASON.at(
                        sentence,
                        date.from(),
                        ago + 1,
                        "From then to the day of writing it is "
                                + Math.round(most)
                                + " "
                                + sentence.at(ago - 1).lower().replaceAll("s$", "")
                                + "s.");
            }
        }
        return null;
    }

    private static @Nullable Integer count(Token token) {
        boolean digits =
                token.isNumber()
                        && token.form().length() <= 4
                        && token.form().chars().allMatch(Character::isDigit);
        return digits ? Integer.valueOf(token.form()) : NumberWords.cardinal(token.lower());
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;

/** "For 62 days, since 3 June": a length of time that does not lead to the day of writing. */
final class SinceAgainstDay implements Rule {

    private static final Reason REASON =
            new Reason("since-against-day", SuggestedIssue.FIGURE, Weight.MEDIUM);
    private static final Map<String, Integer> DAYS =
            Map.of("day", 1, "week", 7, "month", 30, "year", 365);
    private static final int NEAR = 5;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        LocalDate written = text.written();
        for (int i = 0; i < text.sentences().size() && written != null; i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            for (Count length : Count.in(text, i)) {
                int unit =
                        DAYS.getOrDefault(
                                length.figure().unit() == null ? "" : length.figure().unit(), 0);
                for (Found date : text.dates().get(i)) {
                    LocalDate first = date.first();
                    LocalDate last = date.last();
                    int behind = length.figure().from() - date.to();
                    boolean follows =
                            behind >= 1
                                    && behind <= 2
                                    && sentence.isAt(date.to(), ",")
                                    && (behind == 1 || sentence.isAt(date.to() + 1, "for"))
                                    && !sentence.isAt(length.figure().to(), "ago")
                                    && !sentence.isAt(length.figure().to(), "later");
                    boolean since =
                            sentence.isAt(date.from() - 1, "since")
                                    && ((date.from() >= length.figure().to()
                                                    && date.from() - length.figure().to() <= NEAR)
                                            || follows);
                    if (unit == 0
                            || !since
                            || !length.isExact()
                            || first == null
                            || last == null
                            || date.form() == DateForm.RELATIVE) {
                        continue;
                    }
                    double most = ChronoUnit.DAYS.between(first, written) / (double) unit;
                    double least = ChronoUnit.DAYS.between(last, written) / (double) unit;
                    double slack = unit == 1 ? 2 : 1;
                    if (length.value() > most + slack || length.value() < least - slack) {
                        doubts.add(
                                REASON.at(
                                        Math.min(
                                                length.place()[0],
                                                sentence.at(date.from()).start()),
                                        Math.max(
                                                length.place()[1],
                                                sentence.at(date.to() - 1).end()),
                                        "Since then it is "
                                                + Math.round(most)
                                                + " "
                                                + length.figure().unit()
                                                + "s to the day of writing."));
                    }
                }
            }
        }
        return doubts;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

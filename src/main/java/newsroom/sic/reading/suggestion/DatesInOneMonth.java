package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** A past day without its year, in a text that dates something to come in the same month. */
final class DatesInOneMonth implements Rule {

    private static final int MOST = 1_000;
    private static final int FEW = 10;
    private static final Set<String> AHEAD = Set.of("will", "upcoming", "'ll", "forthcoming");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < Math.min(MOST, text.sentences().size()); i++) {
            Sentence sentence = text.sentences().get(i);
            if (isAhead(sentence) || !ReadText.isCopy(sentence.passage())) {
                continue;
            }
            List<Found> dates = text.dates().get(i);
            for (Found date : dates.subList(0, Math.min(FEW, dates.size()))) {
                boolean day =
                        sentence.tokens().subList(date.from(), date.to()).stream()
                                .anyMatch(Token::isNumber);
                Sentence other =
                        day && date.form() == DateForm.PARTIAL
                                ? comingInSameMonth(text, sentence, date)
                                : null;
                if (other != null) {
                    doubts.add(
                            doubt(
                                    sentence.at(Math.max(0, date.from() - 4)).start(),
                                    sentence.at(date.to() - 1).end(),
                                    "The year is missing here, and the text speaks of the same month in a year to come: a reader will take it for that one.",
                                    List.<int[]>of(new int[] {other.start(), other.end()})));
                }
            }
        }
        return doubts;
    }

    private static boolean isAhead(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.isOneOf(AHEAD));
    }

    private static @Nullable Sentence comingInSameMonth(ReadText text, Sentence here, Found date) {
        String month = month(here, date);
        for (int i = 0; i < Math.min(MOST, text.sentences().size()); i++) {
            Sentence sentence = text.sentences().get(i);
            List<Found> dates = text.dates().get(i);
            for (Found other : dates.subList(0, Math.min(FEW, dates.size()))) {
                boolean full = other.form() == DateForm.ABSOLUTE && other.to() - other.from() > 1;
                if (full
                        && isAhead(sentence)
                        && !month.isEmpty()
                        && month.equals(month(sentence, other))) {
                    return sentence;
                }
            }
        }
        return null;
    }

    private static String month(Sentence sentence, Found date) {
        for (int i = date.from(); i < date.to(); i++) {
            if (sentence.at(i).isWord()
                    && sentence.at(i).form().length() > 2
                    && sentence.at(i).isCapital()) {
                return sentence.at(i).lower().substring(0, 3);
            }
        }
        return "";
    }

    @Override
    public String name() {
        return "year-will-be-misread";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.DATE, Weight.MEDIUM, start, end, because, related);
    }
}

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/** "Yesterday", "this July" in a text without a date of its own. */
final class CountsFromNowhere implements Rule {

    private static final Set<String> DAYS = Set.of("yesterday", "tomorrow");
    private static final Set<String> STEPS = Set.of("last", "next", "this");
    private static final Set<String> SEASONS =
            Set.of("spring", "summer", "autumn", "winter", "weekend");
    private static final Set<String> SPANS =
            Set.of("spring", "summer", "autumn", "winter", "weekend", "week", "month", "year");

    /** "The last week of the campaign" counts from something else. */
    private static final Set<String> BOUND = Set.of("the", "his", "her", "its", "their");

    private static final Set<String> ONE = Set.of("a", "one", "two", "three", "four");
    private static final Set<String> UNITS =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");
    private static final Set<String> BEYOND = Set.of("earlier", "later");
    private static final int ABOVE = 3;

    private static final String BECAUSE =
            "It counts from the day of writing, and the text has no date of its own.";

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        steps(text, doubts);
        if (text.written() != null) {
            return doubts;
        }
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            for (int k = 0; k + 1 < sentence.size(); k++) {
                boolean step =
                        sentence.at(k).isOneOf(STEPS)
                                && sentence.at(k + 1)
                                        .isOneOf(sentence.isAt(k, "this") ? SEASONS : SPANS)
                                && !text.isQuoted(sentence.at(k))
                                && !(k > 0 && sentence.at(k - 1).isOneOf(BOUND));
                if (step) {
                    doubts.add(
                            doubt(
                                    sentence.at(k).start(),
                                    sentence.at(k + 1).end(),
                                    BECAUSE,
                                    List.of()));
                }
            }
            for (Found date : text.dates().get(i)) {
                Token first = sentence.at(date.from());
                boolean month =
                        first.is("this")
                                && sentence.at(date.to() - 1).isCapital()
                                && !sentence.isAt(date.to() - 1, "year");
                boolean day = first.isOneOf(DAYS) && !text.isQuoted(first);
                if (date.form() == DateForm.RELATIVE && (day || month)) {
                    doubts.add(
                            doubt(
                                    first.start(),
                                    sentence.at(date.to() - 1).end(),
                                    BECAUSE,
                                    List.of()));
                }
            }
        }
        return doubts;
    }

    /** "A day earlier", and no day stands above from which it counts. */
    private void steps(ReadText text, List<Doubt> doubts) {
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            boolean step =
                    sentence.passage() == PassageKind.BODY
                            && sentence.size() > 4
                            && sentence.at(0).isOneOf(ONE)
                            && sentence.at(1).isOneOf(UNITS)
                            && sentence.at(2).isOneOf(BEYOND)
                            && !text.isQuoted(sentence.at(0));
            boolean dated = false;
            for (int k = Math.max(0, i - ABOVE); step && k <= i; k++) {
                dated |= !text.dates().get(k).isEmpty();
            }
            if (step && !dated) {
                doubts.add(
                        doubt(
                                sentence.at(0).start(),
                                sentence.at(2).end(),
                                "It counts from a day, and none stands in the sentences above it.",
                                List.of()));
            }
        }
    }

    @Override
    public String name() {
        return "counts-from-nowhere";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.DATE, Weight.MEDIUM, start, end, because, related);
    }
}

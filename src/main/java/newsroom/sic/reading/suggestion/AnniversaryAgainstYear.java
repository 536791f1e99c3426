package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/**
 * "Founded in 1898, it marks its 135th anniversary": years that do not lead to the day of writing.
 */
final class AnniversaryAgainstYear implements Rule {

    private static final Reason REASON =
            new Reason("anniversary-against-year", SuggestedIssue.FIGURE, Weight.MEDIUM);
    private static final Set<String> BEGAN =
            Set.of(
                    "founded",
                    "opened",
                    "built",
                    "established",
                    "created",
                    "formed",
                    "born",
                    "began",
                    "inaugurated");
    private static final Set<String> FEASTS =
            Set.of("anniversary", "birthday", "jubilee", "bicentennial");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final int NEAR = 6;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        LocalDate written = text.written();
        for (int i = 0; i < text.sentences().size() && written != null; i++) {
            Sentence sentence = text.sentences().get(i);
            int year = ReadText.isCopy(sentence.passage()) ? beginning(sentence) : -1;
            if (year < 0) {
                continue;
            }
            int since = written.getYear() - Integer.parseInt(sentence.at(year).form());
            for (Count count : Count.in(text, i)) {
                boolean told = isFeast(count) || isOld(count);
                if (told && Math.abs(count.value() - since) > 1) {
                    doubts.add(
                            REASON.at(
                                    Math.min(count.place()[0], sentence.at(year).start()),
                                    Math.max(count.place()[1], sentence.at(year).end()),
                                    "From that year it is "
                                            + since
                                            + " years to the day of writing."));
                }
            }
        }
        return doubts;
    }

    private static int beginning(Sentence sentence) {
        int found = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (!YEAR.matcher(sentence.at(i).form()).matches()) {
                continue;
            }
            for (int k = Math.max(0, i - NEAR); k < i; k++) {
                if (sentence.at(k).isOneOf(BEGAN)) {
                    return found < 0 ? i : -1;
                }
            }
        }
        return found;
    }

    private static boolean isFeast(Count count) {
        int at = count.figure().to();
        return count.figure().isOrdinal()
                && at < count.sentence().size()
                && count.sentence().at(at).isOneOf(FEASTS);
    }

    /** "will be 81 years old". */
    private static boolean isOld(Count count) {
        return "year".equals(count.figure().unit())
                && count.isExact()
                && count.sentence().isAt(count.figure().to(), "old");
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

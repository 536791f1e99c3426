package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** "Its nine years, from 2016 to 2023": a length of time that its two ends do not give. */
final class SpanAgainstYears implements Rule {

    private static final Reason REASON =
            new Reason("span-against-years", SuggestedIssue.FIGURE, Weight.MEDIUM);
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–", "and");
    private static final Set<String> TERMS = Set.of("year", "season", "month");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final int NEAR = 8;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            for (Count length : Count.in(text, i)) {
                Doubt doubt = isTerm(length) ? against(length) : null;
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static boolean isTerm(Count count) {
        String unit = count.figure().unit() == null ? count.head() : count.figure().unit();
        int to = count.figure().to();
        boolean old =
                count.sentence().isAt(to, "old")
                        || count.sentence().isAt(to + 1, "old")
                        || count.sentence().at(to - 1).lower().endsWith("old");
        boolean ago =
                count.sentence().isAt(to, "ago")
                        || count.sentence().isAt(to, "later")
                        || count.sentence().isAt(to, "before")
                        || count.sentence().isAt(to, "after");
        return count.isExact() && TERMS.contains(unit) && !old && !ago;
    }

    private static @Nullable Doubt against(Count length) {
        Sentence sentence = length.sentence();
        boolean months = "month".equals(length.figure().unit());
        for (int i = Math.max(0, length.figure().from() - NEAR);
                i + 2 < Math.min(sentence.size(), length.end() + NEAR);
                i++) {
            Doubt dated = months ? ofMonthsAndYears(length, sentence, i) : null;
            if (dated != null) {
                return dated;
            }
            if (!sentence.at(i + 1).isOneOf(TO)) {
                continue;
            }
            int one = months ? month(sentence.at(i)) : year(sentence.at(i));
            int other = months ? month(sentence.at(i + 2)) : year(sentence.at(i + 2));
            if (one <= 0 || other <= 0) {
                continue;
            }
            int apart = months && other < one ? other + 12 - one : other - one;
            if (apart > 0 && (length.value() < apart || length.value() > apart + 1)) {
                return REASON.at(
                        Math.min(length.place()[0], sentence.at(i).start()),
                        Math.max(length.place()[1], sentence.at(i + 2).end()),
                        "From the one to the other it is "
                                + apart
                                + " "
                                + (months ? "months" : "years")
                                + ".");
            }
        }
        return null;
    }

    /** "From March 2022 to June 2024". */
    private static @Nullable Doubt ofMonthsAndYears(Count length, Sentence sentence, int at) {
        boolean four =
                at + 4 < sentence.size()
                        && sentence.at(at + 2).isOneOf(TO)
                        && month(sentence.at(at)) > 0
                        && month(sentence.at(at + 3)) > 0
                        && year(sentence.at(at + 1)) > 0
                        && year(sentence.at(at + 4)) > 0;
        int apart =
                four
                        ? 12 * (year(sentence.at(at + 4)) - year(sentence.at(at + 1)))
                                + month(sentence.at(at + 3))
                                - month(sentence.at(at))
                        : 0;
        boolean off = apart > 0 && (length.value() < apart - 1 || length.value() > apart + 1);
        return off
                ? REASON.at(
                        Math.min(length.place()[0], sentence.at(at).start()),
                        Math.max(length.place()[1], sentence.at(at + 4).end()),
                        "From the one to the other it is " + apart + " months.")
                : null;
    }

    private static int year(Token token) {
        return YEAR.matcher(token.form()).matches() ? Integer.parseInt(token.form()) : 0;
    }

    private static int month(Token token) {
        return token.isCapital() ? Months.of(token.lower()) : 0;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

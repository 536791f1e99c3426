package newsroom.sic.reading.suggestion;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** "31 June": a day that no year has. */
final class NoSuchDay implements Rule {

    private static final Reason REASON =
            new Reason("no-such-day", SuggestedIssue.DATE, Weight.HIGH);
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final int MOST = 31;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Doubt doubt = at(sentence, i);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Doubt at(Sentence sentence, int at) {
        Token month = sentence.at(at);
        if (!month.isCapital() || Months.of(month.lower()) == 0) {
            return null;
        }
        int before = sentence.isAt(at - 1, "of") ? at - 2 : at - 1;
        int hung = before >= 1 && isEnding(sentence.at(before)) ? before - 1 : before;
        int behind = sentence.isAt(at + 1, ".") ? at + 2 : at + 1;
        boolean dayFirst = hung >= 0 && isTooLate(sentence.at(hung), month) && before <= at;
        boolean monthFirst = behind < sentence.size() && isTooLate(sentence.at(behind), month);
        if (!dayFirst && !monthFirst) {
            return null;
        }
        return REASON.at(
                sentence,
                dayFirst ? hung : at,
                dayFirst ? at + 1 : behind + 1,
                "No " + month.form() + " has that day.");
    }

    private static boolean isEnding(Token token) {
        return token.isOneOf(Set.of("st", "nd", "rd", "th"));
    }

    /** From 30 or 31 on, and not so large that it counts something else. */
    private static boolean isTooLate(Token number, Token month) {
        if (!DAY.matcher(number.form()).matches()) {
            return false;
        }
        int day = Integer.parseInt(number.form());
        return day > Month.of(Months.of(month.lower())).maxLength() && day <= MOST;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

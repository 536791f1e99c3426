package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** "Died on Monday at the age of 54", and "born in 1971": news of a death, and another age. */
final class AgeAtDeath {

    private static final Reason REASON =
            new Reason("ages-differ", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Pattern DIED =
            Pattern.compile(
                    "\\bdied\\b[^.;\\d]*\\b(at the age of|aged|at) (\\d{2,3})\\b(?! ?[:.%]?\\d)");
    private static final Pattern BORN = Pattern.compile("\\bborn (?:\\w+ ){0,3}?in (\\d{4})\\b");

    private AgeAtDeath() {}

    /** Where one death and one birth are told. */
    static List<Doubt> in(ReadText text) {
        LocalDate written = text.written();
        int[] died = only(text, DIED, 1, 2);
        int[] born = only(text, BORN, 0, 1);
        if (written == null || died == null || born == null) {
            return List.of();
        }
        int years = written.getYear() - born[2];
        if (died[2] == years || died[2] == years - 1 || years > 120 || died[2] > 110) {
            return List.of();
        }
        String because =
                "Whoever was born then was "
                        + (years - 1)
                        + " or "
                        + years
                        + ", not "
                        + died[2]
                        + ".";
        return List.of(
                REASON.at(died[0], died[1], because, born),
                REASON.at(born[0], born[1], because, died));
    }

    private static int @Nullable [] only(ReadText text, Pattern what, int from, int number) {
        int[] place = null;
        for (Sentence sentence : text.copy()) {
            if (sentence.passage() != PassageKind.BODY) {
                continue;
            }
            Matcher found = what.matcher(text.slice(sentence.start(), sentence.end()));
            while (found.find()) {
                if (place != null) {
                    return null;
                }
                place =
                        new int[] {
                            sentence.start() + found.start(from),
                            sentence.start() + found.end(number),
                            Integer.parseInt(found.group(number))
                        };
            }
        }
        return place;
    }
}

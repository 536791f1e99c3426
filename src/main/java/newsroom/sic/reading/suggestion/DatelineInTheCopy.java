package newsroom.sic.reading.suggestion;

import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** A date line that runs on into the first sentence. */
final class DatelineInTheCopy implements Rule {

    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{L} ,]{1,30}? ?\\d{1,2}[./]\\d{1,2}[./]\\d{4} (?=\\p{Lu})");

    @Override
    public List<Doubt> in(ReadText text) {
        for (Sentence sentence : text.copy()) {
            if (sentence.passage() != PassageKind.BODY) {
                continue;
            }
            var line = DATELINE.matcher(text.slice(sentence.start(), sentence.end()));
            if (line.lookingAt()) {
                return List.of(
                        doubt(
                                sentence.start(),
                                sentence.start() + line.end() - 1,
                                "The date line runs on into the sentence; what counts from it depends on it.",
                                List.of()));
            }
            return List.of();
        }
        return List.of();
    }

    @Override
    public String name() {
        return "dateline-in-the-copy";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.DATE, Weight.LOW, start, end, because, related);
    }
}

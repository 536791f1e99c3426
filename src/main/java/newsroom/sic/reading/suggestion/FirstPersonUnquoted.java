package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/** "We" and "our" in the outlet's own sentence: a quotation may have lost its marks. */
final class FirstPersonUnquoted implements Rule {

    private static final Set<String> FIRST =
            Set.of("we", "our", "ours", "us", "my", "i", "me", "ourselves");

    private static final int MANY = 4;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        if (isOwnVoice(text)) {
            return doubts;
        }
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            boolean running = OpeningMarkMissing.isInRunningSpeech(text.paragraphs(), i);
            if (paragraph.kind() == PassageKind.BODY && !running) {
                paragraph.sentences().forEach(sentence -> read(text, sentence, doubts));
            }
        }
        return doubts;
    }

    private void read(ReadText text, Sentence sentence, List<Doubt> doubts) {
        boolean led = false;
        if (sentence.tokens().stream().anyMatch(token -> "\"“”".contains(token.form()))) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            led |= i > 0 && (token.is("\u2013") || token.is("\u2014") || token.is(":"));
            boolean first = token.isOneOf(FIRST) && (i == 0 || !token.isCapital());
            if (first && !led && !text.isQuoted(token) && !sentence.isAt(i + 1, ".")) {
                int from = i;
                while (from > 0 && !sentence.at(from - 1).is(",") && i - from < 8) {
                    from--;
                }
                doubts.add(
                        doubt(
                                sentence.at(from).start(),
                                sentence.end(),
                                "\u201c"
                                        + token.form()
                                        + "\u201d stands in the outlet\u2019s own sentence: a quotation may have lost its marks.",
                                List.of()));
                return;
            }
        }
    }

    /** A text that is told in the first person: a column, a letter. */
    private static boolean isOwnVoice(ReadText text) {
        long own =
                text.sentences().stream()
                        .filter(each -> each.passage() == PassageKind.BODY)
                        .flatMap(each -> each.tokens().stream())
                        .filter(token -> token.isOneOf(FIRST) && !token.form().equals("US"))
                        .filter(token -> !text.isQuoted(token))
                        .limit(MANY)
                        .count();
        return own >= MANY || text.copy().stream().anyMatch(each -> saysI(text, each));
    }

    private static boolean saysI(ReadText text, Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        (token.form().equals("I") || token.is("my")) && !text.isQuoted(token));
    }

    @Override
    public String name() {
        return "first-person-unquoted";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.ATTRIBUTION, Weight.HIGH, start, end, because, related);
    }
}

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.word.Sentence;

/** A paragraph inside a running quotation that lacks the opening mark which its neighbours have. */
final class OpeningMarkMissing implements Rule {

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 1; i + 1 < text.paragraphs().size(); i++) {
            if (isInRunningSpeech(text.paragraphs(), i)) {
                Sentence first = text.paragraphs().get(i).sentences().getFirst();
                doubts.add(
                        doubt(
                                first.start(),
                                first.end(),
                                "The quotation runs on before and behind this paragraph, which has no opening mark: read as it stands, it is the outlet’s own view.",
                                List.of()));
            }
        }
        return doubts;
    }

    /** Between a paragraph whose quotation stays open and one that opens anew. */
    static boolean isInRunningSpeech(List<Paragraph> all, int at) {
        if (at < 1 || at + 1 >= all.size() || all.get(at).kind() != PassageKind.BODY) {
            return false;
        }
        Paragraph before = all.get(at - 1);
        Paragraph behind = all.get(at + 1);
        boolean open =
                before.quoted().stream().anyMatch(q -> !q.closed() && q.end() == before.end());
        boolean anew = behind.quoted().stream().anyMatch(q -> q.start() == behind.start());
        return open && anew && all.get(at).quoted().isEmpty();
    }

    @Override
    public String name() {
        return "opening-mark-missing";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.QUOTATION, Weight.MEDIUM, start, end, because, related);
    }
}

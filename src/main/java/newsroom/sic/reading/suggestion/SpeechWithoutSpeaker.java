package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;

/** A paragraph of speech behind a dash, with neither marks nor a word on who speaks. */
final class SpeechWithoutSpeaker implements Rule {

    @Override
    public List<Doubt> in(ReadText text) {
        Attributed first = null;
        var others = new ArrayList<int[]>();
        for (Attributed each : text.speech()) {
            if (each.quoted().dash() && each.paragraph().isAllOf(each.quoted())) {
                if (first == null) {
                    first = each;
                } else {
                    others.add(new int[] {each.quoted().start(), each.quoted().end()});
                }
            }
        }
        return first == null
                ? List.of()
                : List.of(
                        doubt(
                                first.quoted().start(),
                                first.quoted().end(),
                                "Speech set off by a dash alone, and nothing in the paragraph says whose it is or where it ends.",
                                others));
    }

    @Override
    public String name() {
        return "speech-without-speaker";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.ATTRIBUTION, Weight.MEDIUM, start, end, because, related);
    }
}

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** An editor's mark in the copy: somebody saw a mistake and left it. */
final class ExplicitSic implements Rule {

    private static final Pattern MARK = Pattern.compile("[(\\[]\\s?(?i:sic)\\s?!?\\s?[)\\]]");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        var mark = MARK.matcher(text.text());
        while (mark.find()) {
            for (Sentence sentence : text.sentences()) {
                if (sentence.start() <= mark.start() && mark.end() <= sentence.end()) {
                    doubts.add(
                            doubt(
                                    sentence.start(),
                                    sentence.end(),
                                    "A (sic) says that something in this sentence is wrong, but not what is right.",
                                    List.of(new int[] {mark.start(), mark.end()})));
                }
            }
        }
        return doubts;
    }

    @Override
    public String name() {
        return "explicit-sic";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.SLIP, Weight.HIGH, start, end, because, related);
    }
}

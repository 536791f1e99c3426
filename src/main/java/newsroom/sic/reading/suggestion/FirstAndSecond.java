package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import org.jspecify.annotations.Nullable;

/** The first meeting of its kind, in a text that tells of a second one before it. */
final class FirstAndSecond implements Rule {

    private static final Set<String> FIRST = Set.of("first", "initial", "inaugural", "maiden");
    private static final Set<String> AGAIN = Set.of("second", "third", "fourth", "fifth");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 1; i + 1 < sentence.size(); i++) {
                boolean first =
                        sentence.at(i).isOneOf(FIRST)
                                && sentence.isAt(i - 1, "the")
                                && sentence.at(i + 1).tag() == Tag.NOUN;
                Sentence other =
                        first && !text.isQuoted(sentence.at(i))
                                ? again(text, sentence, sentence.at(i + 1).lower())
                                : null;
                if (other != null) {
                    doubts.add(
                            doubt(
                                    sentence.start(),
                                    sentence.end(),
                                    "It is called the "
                                            + sentence.at(i).lower()
                                            + " "
                                            + sentence.at(i + 1).lower()
                                            + ", and the text tells of earlier ones.",
                                    List.<int[]>of(new int[] {other.start(), other.end()})));
                }
            }
        }
        return doubts;
    }

    /** "The meeting was held for the second time". */
    private static @Nullable Sentence again(ReadText text, Sentence but, String event) {
        for (Sentence sentence : text.copy()) {
            if (sentence.equals(but)
                    || sentence.tokens().stream().noneMatch(token -> token.is(event))) {
                continue;
            }
            for (int i = 0; i + 1 < sentence.size(); i++) {
                if (sentence.at(i).isOneOf(AGAIN)
                        && (sentence.isAt(i + 1, "time") || sentence.isAt(i + 1, event))) {
                    return sentence;
                }
            }
        }
        return null;
    }

    @Override
    public String name() {
        return "first-and-second";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.CONTRADICTION, Weight.HIGH, start, end, because, related);
    }
}

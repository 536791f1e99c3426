package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** A trip called an emergency, above a release that announces it with its dates. */
final class UnplannedYetAnnounced implements Rule {

    private static final Set<String> UNPLANNED =
            Set.of("emergency", "surprise", "unannounced", "unscheduled", "impromptu");
    private static final Set<String> SUDDENLY = Set.of("hastily", "hurriedly", "suddenly");
    private static final Set<String> MOVES =
            Set.of("trip", "visit", "talks", "meeting", "tour", "travel", "stop", "stopover");
    private static final Set<String> TRAVELS =
            Set.of("travels", "travel", "visit", "visits", "depart", "departs");

    @Override
    public List<Doubt> in(ReadText text) {
        int[] announced = announced(text);
        var doubts = new ArrayList<Doubt>();
        if (announced == null) {
            return doubts;
        }
        for (Sentence sentence : text.copy()) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                boolean hastily =
                        sentence.at(i).isOneOf(SUDDENLY)
                                && i + 2 < sentence.size()
                                && sentence.at(i + 2).isOneOf(MOVES);
                if ((sentence.at(i).isOneOf(UNPLANNED) || hastily)
                        && (hastily || sentence.at(i + 1).isOneOf(MOVES))) {
                    doubts.add(
                            doubt(
                                    sentence.at(Math.max(0, i - 1)).start(),
                                    sentence.at(i + 1).end(),
                                    "It is called unplanned, and the release below announces it with its dates.",
                                    List.<int[]>of(announced)));
                }
            }
        }
        return doubts;
    }

    private static int @Nullable [] announced(ReadText text) {
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            boolean travels = sentence.tokens().stream().anyMatch(token -> token.isOneOf(TRAVELS));
            if (sentence.passage() == PassageKind.APPENDED_RELEASE
                    && travels
                    && !text.dates().get(i).isEmpty()) {
                return new int[] {sentence.start(), sentence.end()};
            }
        }
        return null;
    }

    @Override
    public String name() {
        return "unplanned-yet-announced";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.CONTRADICTION, Weight.MEDIUM, start, end, because, related);
    }
}

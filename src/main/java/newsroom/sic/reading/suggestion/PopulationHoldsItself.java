package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** "The members and X" where X is a member: the figure counts another population than it says. */
final class PopulationHoldsItself implements Rule {

    private static final Map<String, Set<String>> MEMBERS = Alliances.all();

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 1; i + 2 < sentence.size(); i++) {
                boolean members =
                        Set.of("members", "countries", "states", "nations")
                                .contains(sentence.at(i).lower());
                if (!members || (!sentence.isAt(i + 1, "and") && !sentence.isAt(i + 1, "plus"))) {
                    continue;
                }
                String alliance = alliance(text, sentence, i);
                String other =
                        sentence.words(
                                text.text(),
                                i + 2,
                                Math.min(
                                        sentence.size(),
                                        i + (sentence.isAt(i + 2, "the") ? 5 : 3)));
                if (alliance != null
                        && MEMBERS.getOrDefault(alliance, Set.of()).stream()
                                .anyMatch(m -> other.replaceFirst("^the ", "").equals(m))) {
                    doubts.add(
                            doubt(
                                    sentence.at(Math.max(0, i - 4)).start(),
                                    sentence.end(),
                                    "The population contains itself: "
                                            + other
                                            + " is one of the members of "
                                            + alliance
                                            + " already.",
                                    List.of()));
                }
            }
        }
        return doubts;
    }

    private static @Nullable String alliance(ReadText text, Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String word = sentence.at(i).form();
            if (MEMBERS.containsKey(word)) {
                return word;
            }
            boolean general =
                    word.equalsIgnoreCase("alliance")
                            || word.equalsIgnoreCase("union")
                            || word.equalsIgnoreCase("bloc");
            if (general) {
                return MEMBERS.keySet().stream()
                        .filter(name -> text.text().contains(name))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    @Override
    public String name() {
        return "population-holds-itself";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.FIGURE, Weight.HIGH, start, end, because, related);
    }
}

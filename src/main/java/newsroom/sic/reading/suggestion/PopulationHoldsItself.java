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

    private static final Reason REASON =
            new Reason("population-holds-itself", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Map<String, Set<String>> MEMBERS = Alliances.all();
    private static final Set<String> MEMBERS_WORDS =
            Set.of(
                    "members",
                    "countries",
                    "states",
                    "nations",
                    "governments",
                    "economies",
                    "allies");

    /** Parts of the world and groups that are nothing but their members. */
    private static final Map<String, String> WHOLES =
            Map.ofEntries(
                    Map.entry("G7", "G7"),
                    Map.entry("G20", "G20"),
                    Map.entry("BRICS", "BRICS"),
                    Map.entry("Benelux", "Benelux"),
                    Map.entry("Asia", "Asian"),
                    Map.entry("Africa", "African"),
                    Map.entry("Europe", "European"),
                    Map.entry("Scandinavia", "Scandinavian"),
                    Map.entry("Baltics", "Baltic"),
                    Map.entry("Balkans", "Balkan"),
                    Map.entry("Caribbean", "Caribbean"));

    /** "Other EU states and Germany": none of them. */
    private static boolean isOthers(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (sentence.isAt(i, "other")
                    || sentence.isAt(i, "rest")
                    || sentence.isAt(i, "between")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            ofWhole(sentence, doubts);
            for (int i = 1; i + 2 < sentence.size(); i++) {
                boolean members = sentence.at(i).isOneOf(MEMBERS_WORDS);
                boolean whole =
                        WHOLES.containsKey(sentence.at(i).form())
                                && !isOthers(sentence, i)
                                && !sentence.isAt(i + 3, "'s")
                                && !sentence.isAt(i - 1, "and")
                                && !sentence.isAt(i - 1, ",");
                if (!(members || whole)
                        || (!sentence.isAt(i + 1, "and") && !sentence.isAt(i + 1, "plus"))) {
                    continue;
                }
                String alliance =
                        whole
                                ? WHOLES.get(sentence.at(i).form())
                                : isOthers(sentence, i - 1) ? null : alliance(text, sentence, i);
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

    /** "Countries of the European Union and Austria". */
    private static void ofWhole(Sentence sentence, List<Doubt> doubts) {
        for (int i = 0; i + 4 < sentence.size(); i++) {
            if (!sentence.at(i).isOneOf(MEMBERS_WORDS) || !sentence.isAt(i + 1, "of")) {
                continue;
            }
            int at = sentence.isAt(i + 2, "the") ? i + 3 : i + 2;
            boolean union = sentence.isAt(at + 1, "union");
            String first = sentence.at(at).form();
            String whole =
                    union && first.equals("European") ? "EU" : WHOLES.getOrDefault(first, first);
            int and = union ? at + 2 : at + 1;
            if (and + 1 >= sentence.size()
                    || !sentence.isAt(and, "and")
                    || !MEMBERS.getOrDefault(whole, Set.of()).contains(sentence.at(and + 1).form())
                    || isOthers(sentence, i)
                    || sentence.isAt(and + 2, "'s")) {
                continue;
            }
            doubts.add(
                    REASON.at(
                            sentence,
                            i,
                            and + 2,
                            "The population contains itself: "
                                    + sentence.at(and + 1).form()
                                    + " is one of them already."));
        }
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

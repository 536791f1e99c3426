package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;

/** The same actor once in the singular and once in the plural, doing the same. */
final class OneAndMany implements Rule {

    private static final Set<String> ONE =
            Set.of(
                    "country",
                    "state",
                    "nation",
                    "government",
                    "minister",
                    "company",
                    "party",
                    "official",
                    "member");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence one : text.copy()) {
            int single = actor(one, false);
            if (single < 0) {
                continue;
            }
            for (Sentence many : text.copy()) {
                int plural = actor(many, true);
                boolean same =
                        plural > 0
                                && one.at(single - 1).is(many.at(plural - 1).lower())
                                && !sharedVerb(one, single, many, plural).isEmpty();
                if (same) {
                    int[] here = {one.at(single - 2).start(), one.end()};
                    int[] there = {many.at(plural - 2).start(), many.end()};
                    String because =
                            "One place has a single actor, the other several, for what seems the same act.";
                    doubts.add(doubt(here[0], here[1], because, List.<int[]>of(there)));
                    doubts.add(doubt(there[0], there[1], because, List.<int[]>of(here)));
                    return doubts;
                }
            }
        }
        return doubts;
    }

    /** "the member country": article, a qualifier, the noun. */
    private static int actor(Sentence sentence, boolean plural) {
        for (int i = 2; i < sentence.size(); i++) {
            String word = sentence.at(i).lower();
            String base =
                    word.endsWith("ies")
                            ? word.substring(0, word.length() - 3) + "y"
                            : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            boolean fits = plural ? !word.equals(base) : word.equals(base);
            if (fits
                    && ONE.contains(base)
                    && sentence.isAt(i - 2, "the")
                    && sentence.at(i - 1).isNoun()) {
                return i;
            }
        }
        return -1;
    }

    private static String sharedVerb(Sentence one, int from, Sentence other, int start) {
        for (int i = from; i < Math.min(one.size(), from + 8); i++) {
            if (one.at(i).tag() != Tag.VERB) {
                continue;
            }
            String stem = Stem.of(one.at(i).lower());
            for (int k = start; k < Math.min(other.size(), start + 8); k++) {
                if (other.at(k).tag() == Tag.VERB && Stem.of(other.at(k).lower()).equals(stem)) {
                    return stem;
                }
            }
        }
        return "";
    }

    @Override
    public String name() {
        return "one-and-many";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.CONTRADICTION, Weight.MEDIUM, start, end, because, related);
    }
}

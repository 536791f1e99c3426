package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;

/** How many died, were hurt or are missing, told once more with another number. */
final class CasualtiesDiffer implements Rule {

    private static final Reason REASON =
            new Reason("casualties-differ", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Map<String, String> FATES =
            Map.ofEntries(
                    Map.entry("die", "died"),
                    Map.entry("dead", "died"),
                    Map.entry("kill", "died"),
                    Map.entry("death", "died"),
                    Map.entry("injur", "hurt"),
                    Map.entry("wound", "hurt"),
                    Map.entry("hurt", "hurt"),
                    Map.entry("miss", "missing"),
                    Map.entry("victim", "died"),
                    Map.entry("rescu", "saved"),
                    Map.entry("survivor", "saved"),
                    Map.entry("arrest", "arrested"),
                    Map.entry("detain", "arrested"));
    private static final Set<String> NAMED =
            Set.of("dead", "injured", "wounded", "victims", "survivors", "missing");
    private static final Set<String> WHO =
            Set.of(
                    "person",
                    "people",
                    "man",
                    "men",
                    "worker",
                    "death",
                    "other",
                    "soldier",
                    "passenger",
                    "civilian",
                    "miner",
                    "student",
                    "resident",
                    "dead");
    private static final Set<String> SHIFTS =
            Set.of(
                    "other",
                    "others",
                    "another",
                    "more",
                    "additional",
                    "earlier",
                    "previous",
                    "similar",
                    "last",
                    "them",
                    "also",
                    "attack",
                    "then",
                    "since",
                    "each",
                    "children",
                    "women",
                    "including",
                    "least");
    private static final int REACH = 5;

    private record Toll(Count count, String fate, String who) {}

    @Override
    public List<Doubt> in(ReadText text) {
        var tolls = new ArrayList<Toll>();
        for (int i = 0; i < text.sentences().size(); i++) {
            boolean told = ReadText.isCopy(text.sentences().get(i).passage());
            for (Count count : told ? Count.in(text, i) : List.<Count>of()) {
                String fate = fate(count);
                if (!fate.isEmpty() && !isShifted(text, count, i)) {
                    tolls.add(new Toll(count, fate, named(count).isEmpty() ? count.head() : ""));
                }
            }
        }
        var doubts = new ArrayList<Doubt>();
        for (int i = 1; i < tolls.size(); i++) {
            Toll later = tolls.get(i);
            Toll first =
                    tolls.stream()
                            .filter(t -> t.fate().equals(later.fate()))
                            .findFirst()
                            .orElse(later);
            boolean same =
                    first.who().equals(later.who()) || (isAnyone(first) && isAnyone(later));
            if (same
                    && first.count().value() != later.count().value()
                    && first.count().isExact()
                    && later.count().isExact()) {
                doubts.add(doubt(text, later, first));
                doubts.add(doubt(text, first, later));
                return doubts;
            }
        }
        return doubts;
    }

    private static boolean isAnyone(Toll toll) {
        return toll.who().isEmpty() || WHO.contains(toll.who());
    }

    /** "Four dead", "kills nine". */
    private static boolean isBare(Count count) {
        Sentence sentence = count.sentence();
        int to = count.figure().to();
        boolean title =
                sentence.passage() == PassageKind.HEADLINE
                        || sentence.passage() == PassageKind.STANDFIRST;
        return count.head().isEmpty()
                && title
                && (to >= sentence.size() || !sentence.isAt(to, "of"));
    }

    /** "The 69 dead", "all eleven injured", "eleven survivors". */
    private static String named(Count count) {
        Sentence sentence = count.sentence();
        int to = count.figure().to();
        boolean plain = count.figure().isPlainCount() && to < sentence.size();
        String who = plain ? sentence.at(to).lower() : "";
        boolean alone = to + 1 >= sentence.size() || !sentence.at(to + 1).isNoun();
        return NAMED.contains(who) && alone ? FATES.getOrDefault(Stem.of(who), "") : "";
    }

    private static String fate(Count count) {
        Sentence sentence = count.sentence();
        if (!named(count).isEmpty()) {
            return named(count);
        }
        if (!count.figure().isPlainCount() || (!WHO.contains(count.head()) && !isBare(count))) {
            return "";
        }
        for (int i = count.figure().to();
                i < Math.min(sentence.size(), count.end() + REACH - 1);
                i++) {
            String fate = FATES.get(Stem.of(sentence.at(i).lower()));
            if (fate != null) {
                return fate;
            }
            if (sentence.isAt(i, ",") || sentence.isAt(i, "and")) {
                break;
            }
        }
        int from = count.figure().from();
        for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
            String stem = Stem.of(sentence.at(i).lower());
            if (stem.equals("kill")
                    || stem.equals("injur")
                    || stem.equals("wound")
                    || stem.equals("arrest")) {
                return FATES.getOrDefault(stem, "");
            }
        }
        return "";
    }

    /** Of others, of a part, or of another year. */
    private static boolean isShifted(ReadText text, Count count, int index) {
        Sentence sentence = count.sentence();
        for (int i = Math.max(0, count.figure().from() - REACH); i < count.end(); i++) {
            boolean inside = i >= count.figure().from() && i < count.figure().to();
            if (!inside && sentence.at(i).isOneOf(SHIFTS)) {
                return true;
            }
        }
        LocalDate written = text.written();
        return text.dates().get(index).stream()
                .anyMatch(date ->
                        date.last() != null
                                && written != null
                                && date.last().isBefore(written.minusMonths(10)));
    }

    private static Doubt doubt(ReadText text, Toll one, Toll other) {
        return REASON.at(
                one.count().place()[0],
                one.count().place()[1],
                "Elsewhere the text has \u201c" + other.count().words(text) + "\u201d.",
                other.count().place());
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

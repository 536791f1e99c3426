package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;

/** What a text says of somebody in one place and denies in another. */
final class SaidAndDenied implements ClauseRule {

    private static final Reason REASON =
            new Reason("said-and-denied", SuggestedIssue.CONTRADICTION, Weight.HIGH);
    private static final int MOST_OF_A_KIND = 40;

    @Override
    public List<Doubt> in(ReadText text, List<Clause> clauses) {
        Map<String, List<Clause>> kinds = new HashMap<>();
        for (Clause clause : clauses) {
            List<Clause> kind = kinds.computeIfAbsent(clause.doing(), key -> new ArrayList<>());
            if (!clause.open() && kind.size() < MOST_OF_A_KIND) {
                kind.add(clause);
            }
        }
        var doubts = new ArrayList<Doubt>();
        Set<Clause> told = new HashSet<>();
        for (List<Clause> kind : kinds.values()) {
            for (int i = 0; i < kind.size(); i++) {
                for (int k = 0; k < i; k++) {
                    if (clash(text, kind.get(k), kind.get(i))
                            && told.add(kind.get(i))
                            && told.add(kind.get(k))) {
                        doubts.add(doubt(text, kind.get(k), kind.get(i)));
                        doubts.add(doubt(text, kind.get(i), kind.get(k)));
                    }
                }
            }
        }
        return doubts;
    }

    private static boolean clash(ReadText text, Clause one, Clause other) {
        return one.denied() != other.denied()
                && !one.sentence().equals(other.sentence())
                && one.hasSubjectOf(other)
                && one.isAboutWhat(other)
                && one.isInVoiceOf(other)
                && !isOfAnotherDay(text, one, other);
    }

    static boolean isOfAnotherDay(ReadText text, Clause one, Clause other) {
        return text.dates().get(one.index()).stream()
                .anyMatch(a -> text.dates().get(other.index()).stream().anyMatch(b -> apart(a, b)));
    }

    private static boolean apart(Found one, Found other) {
        LocalDate a = one.first();
        LocalDate b = other.first();
        LocalDate aEnd = one.last();
        LocalDate bEnd = other.last();
        return a != null
                && b != null
                && aEnd != null
                && bEnd != null
                && (aEnd.isBefore(b) || bEnd.isBefore(a));
    }

    private static Doubt doubt(ReadText text, Clause one, Clause other) {
        return REASON.at(
                one.place()[0],
                one.place()[1],
                "Elsewhere the text has \u201c" + other.words(text) + "\u201d: both cannot stand.",
                other.place());
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

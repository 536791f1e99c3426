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
import newsroom.sic.reading.word.Stem;

/** What a text says of somebody in one place and denies in another. */
final class SaidAndDenied implements ClauseRule {

    private static final Reason REASON =
            new Reason("said-and-denied", SuggestedIssue.CONTRADICTION, Weight.HIGH);
    private static final int NEAR = 2;
    private static final int MOST_OF_A_KIND = 40;
    private static final Set<String> DISPUTES =
            Set.of(
                    "accus",
                    "deny",
                    "denie",
                    "alleg",
                    "claim",
                    "disput",
                    "insist",
                    "whether",
                    "if",
                    "contradict",
                    "mock",
                    "argu",
                    "assert",
                    "rumour",
                    "rumor",
                    "suggest",
                    "question",
                    "conflict",
                    "appear",
                    "oppon",
                    "rival",
                    "critic");

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
                && one.isOfWayOf(other)
                && !isDisputed(one)
                && !isDisputed(other)
                && isPlain(one, other)
                && (one.negated() != other.negated() || isOfNumberOf(one, other))
                && !isOfAnotherDay(text, one, other);
    }

    /** One camp says it and another denies it: that is the news. */
    private static boolean isDisputed(Clause clause) {
        return clause.sentence().tokens().stream()
                .anyMatch(token -> DISPUTES.contains(Stem.of(token.lower())));
    }

    /** "Courses have closed", and "the course was opened": not the same. */
    private static boolean isOfNumberOf(Clause one, Clause other) {
        return isPlural(one) == isPlural(other);
    }

    private static boolean isPlural(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            String word = clause.sentence().at(i).lower();
            if (clause.subject().contains(Sense.of(word).root())) {
                return word.endsWith("s") && !word.endsWith("ss");
            }
        }
        return false;
    }

    /** Whoever "it" is has to be named right before. */
    private static boolean isPlain(Clause one, Clause other) {
        boolean vague = one.hasVagueSubject() || other.hasVagueSubject();
        return !vague
                || (Math.abs(one.index() - other.index()) <= NEAR
                        && one.verb().equals(other.verb()));
    }

    static boolean isOfAnotherDay(ReadText text, Clause one, Clause other) {
        return text.dates().get(one.index()).stream()
                .anyMatch(a ->
                        text.dates().get(other.index()).stream()
                                .anyMatch(b -> apart(a, isSince(one, a), b, isSince(other, b))));
    }

    private static boolean isSince(Clause clause, Found date) {
        return clause.sentence().isAt(date.from() - 1, "since");
    }

    private static boolean apart(Found one, boolean sinceOne, Found other, boolean sinceOther) {
        LocalDate a = one.first();
        LocalDate b = other.first();
        LocalDate aEnd = one.last();
        LocalDate bEnd = other.last();
        return a != null
                && b != null
                && aEnd != null
                && bEnd != null
                && ((aEnd.isBefore(b) && !sinceOne) || (bEnd.isBefore(a) && !sinceOther));
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

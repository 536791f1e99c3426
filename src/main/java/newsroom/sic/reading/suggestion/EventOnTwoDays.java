package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** "The plant is to open in 2027", and "when it opens in 2028": one deed on two days. */
final class EventOnTwoDays implements ClauseRule {

    private static final Reason REASON =
            new Reason("event-on-two-days", SuggestedIssue.DATE, Weight.MEDIUM);
    private static final Set<String> LIGHT =
            Set.of(
                    "be",
                    "have",
                    "do",
                    "go",
                    "get",
                    "make",
                    "take",
                    "come",
                    "see",
                    "meet",
                    "vote",
                    "play",
                    "win",
                    "visit",
                    "speak",
                    "appear",
                    "run",
                    "call",
                    "hold",
                    "publish",
                    "show",
                    "use",
                    "post",
                    "write",
                    "tweet",
                    "travel",
                    "campaign",
                    "arrest",
                    "endors",
                    "accept",
                    "surviv",
                    "release",
                    "attack",
                    "present",
                    "rise");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> BOUNDS =
            Set.of("since", "until", "till", "before", "after", "by", "from", "again", "also");
    private static final int NEAR = 4;
    private static final int MOST = 150;

    private record Event(Clause clause, Found date) {}

    @Override
    public List<Doubt> in(ReadText text, List<Clause> clauses) {
        var events = new ArrayList<Event>();
        for (Clause clause : clauses) {
            Found date =
                    clause.negated() || clause.undergone() || LIGHT.contains(clause.doing()) ? null : date(text, clause);
            if (date != null && events.size() < MOST) {
                events.add(new Event(clause, date));
            }
        }
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < events.size(); i++) {
            for (int k = 0; k < i && doubts.isEmpty(); k++) {
                if (isOneOnTwoDays(text, events.get(k), events.get(i))) {
                    doubts.add(doubt(text, events.get(k), events.get(i)));
                    doubts.add(doubt(text, events.get(i), events.get(k)));
                }
            }
        }
        return doubts;
    }

    /** The only date of its sentence, inside the clause or right beside it. */
    private static @Nullable Found date(ReadText text, Clause clause) {
        List<Found> dates = text.dates().get(clause.index());
        if (dates.size() != 1) {
            return null;
        }
        Found date = dates.getFirst();
        Sentence sentence = clause.sentence();
        boolean beside = date.from() >= clause.from() - NEAR && date.to() <= clause.to() + NEAR;
        boolean bound = date.from() > 0 && sentence.at(date.from() - 1).isOneOf(BOUNDS);
        for (int i = clause.from(); i < Math.min(clause.to(), sentence.size()); i++) {
            bound |= sentence.isAt(i, "again") || sentence.isAt(i, "also");
        }
        return beside && !bound ? date : null;
    }

    private static boolean isOneOnTwoDays(ReadText text, Event one, Event other) {
        Clause a = one.clause();
        Clause b = other.clause();
        return a.doing().equals(b.doing())
                && a.denied() == b.denied()
                && a.index() != b.index()
                && a.hasSubjectOf(b)
                && (a.about().isEmpty()
                        || b.about().isEmpty()
                        || a.about().stream().anyMatch(b.about()::contains))
                && apart(text, one, other);
    }

    private static boolean apart(ReadText text, Event one, Event other) {
        LocalDate a = one.date().first();
        LocalDate b = other.date().first();
        LocalDate aEnd = one.date().last();
        LocalDate bEnd = other.date().last();
        if (a != null && b != null && aEnd != null && bEnd != null) {
            boolean alike = a.equals(aEnd) == b.equals(bEnd);
            return alike && (aEnd.isBefore(b) || bEnd.isBefore(a));
        }
        String day = weekday(text, one);
        String otherDay = weekday(text, other);
        return !day.isEmpty() && !otherDay.isEmpty() && !day.equals(otherDay);
    }

    private static String weekday(ReadText text, Event event) {
        Sentence sentence = event.clause().sentence();
        String last = sentence.at(event.date().to() - 1).lower();
        boolean alone = event.date().to() - event.date().from() == 1;
        return alone && text.written() == null && WEEKDAYS.contains(last) ? last : "";
    }

    private static Doubt doubt(ReadText text, Event one, Event other) {
        Sentence there = other.clause().sentence();
        return REASON.at(
                start(one),
                end(one),
                "Elsewhere it is dated \u201c"
                        + there.words(text.text(), other.date().from(), other.date().to())
                        + "\u201d.",
                new int[] {start(other), end(other)});
    }

    private static int start(Event event) {
        return Math.min(
                event.clause().place()[0],
                event.clause().sentence().at(event.date().from()).start());
    }

    private static int end(Event event) {
        return Math.max(
                event.clause().place()[1],
                event.clause().sentence().at(event.date().to() - 1).end());
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

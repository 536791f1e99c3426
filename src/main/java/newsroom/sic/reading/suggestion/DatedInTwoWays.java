package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.WordList;
import org.jspecify.annotations.Nullable;

/** One event on two days, or in two years. */
final class DatedInTwoWays implements Rule {

    private static final Reason REASON =
            new Reason("dated-in-two-ways", SuggestedIssue.DATE, Weight.MEDIUM);
    private static final Set<String> SHIFTS =
            Set.of(
                    "again",
                    "another",
                    "also",
                    "second",
                    "third",
                    "next",
                    "previous",
                    "previously",
                    "earlier",
                    "every",
                    "each",
                    "other",
                    "new",
                    "later",
                    "since",
                    "before",
                    "after",
                    "until",
                    "had");
    private static final Set<String> SPEECH = WordList.named("cue-verbs");
    private static final Set<String> LIGHT =
            Set.of(
                    "have", "be", "do", "get", "go", "come", "make", "take", "see", "vote", "meet",
                    "hold", "win", "use", "lead", "visit", "play", "run", "show", "appear", "speak",
                    "call", "publish", "releas", "air");
    private static final int NEAR = 6;
    private static final int MOST = 120;

    private record Event(Sentence sentence, Found date, int verb, String stem, Set<String> about) {}

    @Override
    public List<Doubt> in(ReadText text) {
        var events = new ArrayList<Event>();
        for (int i = 0; i < text.sentences().size() && events.size() < MOST; i++) {
            Sentence sentence = text.sentences().get(i);
            List<Found> dates = text.dates().get(i);
            if (ReadText.isCopy(sentence.passage())
                    && dates.size() == 1
                    && dates.getFirst().first() != null) {
                Event event = event(text, sentence, dates.getFirst());
                if (event != null) {
                    events.add(event);
                }
            }
        }
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < events.size(); i++) {
            for (int k = 0; k < i && doubts.isEmpty(); k++) {
                if (isOneOnTwoDays(events.get(k), events.get(i))) {
                    doubts.add(doubt(text, events.get(i), events.get(k)));
                    doubts.add(doubt(text, events.get(k), events.get(i)));
                }
            }
        }
        return doubts;
    }

    /** The verb next to the date; not one of speech. */
    private static @Nullable Event event(ReadText text, Sentence sentence, Found date) {
        for (int i = Math.max(0, date.from() - NEAR); i < date.from(); i++) {
            if (sentence.at(i).isOneOf(SHIFTS)) {
                return null;
            }
        }
        for (int far = 1; far <= NEAR; far++) {
            for (int at : new int[] {date.from() - far, date.to() - 1 + far}) {
                boolean verb =
                        at >= 0
                                && at < sentence.size()
                                && sentence.at(at).tag() == Tag.VERB
                                && !text.isQuoted(sentence.at(at));
                if (verb) {
                    String stem = Stem.of(sentence.at(at).lower());
                    boolean light = sentence.at(at).isOneOf(SPEECH) || LIGHT.contains(stem);
                    return light ? null : new Event(sentence, date, at, stem, about(sentence, at));
                }
            }
        }
        return null;
    }

    /** What stands around the verb. */
    private static Set<String> about(Sentence sentence, int verb) {
        return Content.of(sentence, verb - 9, verb);
    }

    private static boolean isOneOnTwoDays(Event one, Event other) {
        LocalDate a = one.date().first();
        LocalDate b = other.date().first();
        LocalDate aEnd = one.date().last();
        LocalDate bEnd = other.date().last();
        if (a == null
                || b == null
                || aEnd == null
                || bEnd == null
                || !one.stem().equals(other.stem())) {
            return false;
        }
        boolean apart = aEnd.isBefore(b) || bEnd.isBefore(a);
        boolean alike = a.equals(aEnd) == b.equals(bEnd);
        return apart && alike && !Content.shared(one.about(), other.about()).isEmpty();
    }

    private static Doubt doubt(ReadText text, Event one, Event other) {
        Sentence there = other.sentence();
        int[] place = {
            Math.min(there.at(other.verb()).start(), there.at(other.date().from()).start()),
            Math.max(there.at(other.verb()).end(), there.at(other.date().to() - 1).end())
        };
        Sentence here = one.sentence();
        return REASON.at(
                Math.min(here.at(one.verb()).start(), here.at(one.date().from()).start()),
                Math.max(here.at(one.verb()).end(), here.at(one.date().to() - 1).end()),
                "Elsewhere it is dated \u201c"
                        + there.words(text.text(), other.date().from(), other.date().to())
                        + "\u201d.",
                place);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

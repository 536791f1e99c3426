package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** Somebody who imports from, exports to or moves to where he is already. */
final class TurnsInACircle implements Rule {

    private static final Map<String, String> WAYS =
            Map.of(
                    "import",
                    "from",
                    "export",
                    "to",
                    "buy",
                    "from",
                    "purchase",
                    "from",
                    "flee",
                    "to",
                    "sell",
                    "to",
                    "border",
                    "on",
                    "deport",
                    "to",
                    "smuggle",
                    "into");

    private static final Set<String> MEETS =
            Set.of(
                    "beat", "play", "defeat", "lose", "meet", "face", "fac", "invad", "sue",
                    "border", "succeed", "replac", "lost", "host");
    private static final Set<String> LINKS = Set.of("to", "against", "with", "on");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 0; i < sentence.size(); i++) {
                Doubt doubt = i == 0 ? null : at(sentence, i);
                doubt = doubt == null ? between(sentence, i) : doubt;
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    /** "Trade between A and A", "from A to A", "A play A". */
    private @Nullable Doubt between(Sentence sentence, int at) {
        Token name = sentence.at(at);
        if (name.tag() != Tag.PROPN || !name.isCapital() || at + 2 >= sentence.size()) {
            return null;
        }
        boolean led =
                (sentence.isAt(at - 1, "between") && sentence.isAt(at + 1, "and"))
                        || (sentence.isAt(at - 1, "from") && sentence.isAt(at + 1, "to"));
        int again = at + 2;
        String way = led ? sentence.at(at + 1).lower() : "";
        int verb = at + 1;
        if (sentence.isAt(verb, ",") && sentence.isAt(verb + 1, "who")) {
            verb += 2;
        }
        boolean meets =
                verb + 1 < sentence.size() && MEETS.contains(Stem.of(sentence.at(verb).lower()));
        if (!led && meets) {
            led = true;
            way = sentence.at(verb).form();
            again = verb + 1;
            again = sentence.at(again).isOneOf(LINKS) ? again + 1 : again;
        }
        boolean same =
                led
                        && again < sentence.size()
                        && sentence.at(again).is(name.lower())
                        && !isDay(name)
                        && !(again + 1 < sentence.size()
                                && (sentence.isAt(again + 1, "'s")
                                        || sentence.at(again + 1).isCapital()));
        return same
                ? doubt(
                        sentence.start(),
                        sentence.end(),
                        "The sentence turns in a circle: "
                                + name.form()
                                + " is on both sides of \u201c"
                                + way
                                + "\u201d.",
                        List.of())
                : null;
    }

    private static boolean isDay(Token name) {
        return Months.of(name.lower()) > 0 || name.lower().endsWith("day");
    }

    private @Nullable Doubt at(Sentence sentence, int verb) {
        String way = WAYS.get(base(sentence.at(verb).lower()));
        if (way == null) {
            return null;
        }
        int subject = subject(sentence, verb);
        if (subject < 0) {
            return null;
        }
        for (int i = verb + 1; i + 1 < sentence.size(); i++) {
            boolean again =
                    sentence.isAt(i, way)
                            && sentence.at(i + 1).lower().equals(sentence.at(subject).lower())
                            && !sentence.isAt(i + 2, "'s");
            if (again) {
                String who = sentence.at(subject).form();
                return doubt(
                        sentence.start(),
                        sentence.end(),
                        "The sentence turns in a circle: "
                                + who
                                + " is on both sides of \u201c"
                                + sentence.at(verb).form()
                                + " \u2026 "
                                + way
                                + "\u201d.",
                        List.of());
            }
        }
        return null;
    }

    private static String base(String verb) {
        String stem = Stem.of(verb);
        return stem.startsWith("purchas") ? "purchase" : stem.equals("bought") ? "buy" : stem;
    }

    /** The name before the verb and its helpers; remarks in brackets are passed over. */
    private static int subject(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at >= 0) {
            Token token = sentence.at(at);
            if (token.is(")") || token.is("]")) {
                while (at > 0 && !sentence.isAt(at, "(") && !sentence.isAt(at, "[")) {
                    at--;
                }
            } else if (token.tag() != Tag.AUX && token.tag() != Tag.ADV) {
                return token.tag() == Tag.PROPN ? at : -1;
            }
            at--;
        }
        return -1;
    }

    @Override
    public String name() {
        return "turns-in-a-circle";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.SLIP, Weight.HIGH, start, end, because, related);
    }
}

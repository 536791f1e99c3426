package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 1; i < sentence.size(); i++) {
                Doubt doubt = at(sentence, i);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
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

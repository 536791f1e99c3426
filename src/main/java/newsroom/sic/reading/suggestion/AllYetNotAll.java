package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** "All eight ministers had signed", and "the Lithuanian minister has yet to sign". */
final class AllYetNotAll implements Rule {

    private static final Reason REASON =
            new Reason("all-yet-not-all", SuggestedIssue.CONTRADICTION, Weight.MEDIUM);
    private static final Set<String> ALL = Set.of("all", "every", "both", "each");
    private static final Set<String> HELPS = Set.of("had", "have", "has", "were", "are", "was");
    private static final Set<String> NOT = Set.of("not", "n't", "never");
    private static final Set<String> BY_NAME =
            Set.of("refuse", "refus", "declin", "fail", "forgot", "forget");
    private static final Set<String> LIGHT =
            Set.of("have", "be", "do", "say", "get", "make", "go", "know", "take", "want", "need");
    private static final Set<String> TURNS =
            Set.of(
                    "if", "until", "unless", "when", "before", "would", "should", "must", "could",
                    "may", "might", "not", "n't", "almost", "nearly", "except", "but", "once");
    private static final int NEAR = 3;
    private static final int REACH = 6;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        List<Sentence> all = text.sentences();
        for (int i = 0; i < all.size(); i++) {
            Sentence sentence = all.get(i);
            for (int at = 0; ReadText.isCopy(sentence.passage()) && at < sentence.size(); at++) {
                int head = text.isQuoted(sentence.at(at)) ? -1 : head(sentence, at);
                int verb = head < 0 ? -1 : verb(sentence, head);
                if (verb < 0) {
                    continue;
                }
                for (int k = Math.max(0, i - NEAR); k < Math.min(all.size(), i + NEAR + 1); k++) {
                    int[] other =
                            k == i || !ReadText.isCopy(all.get(k).passage())
                                    ? null
                                    : exception(
                                            text,
                                            all.get(k),
                                            Stem.of(sentence.at(head).lower()),
                                            Stem.of(sentence.at(verb).lower()));
                    if (other != null) {
                        int[] here = {sentence.at(at).start(), sentence.at(verb).end()};
                        doubts.add(doubt(text, here, other));
                        doubts.add(doubt(text, other, here));
                    }
                }
            }
        }
        return doubts;
    }

    /** The noun of "all eight ministers", or -1. */
    private static int head(Sentence sentence, int at) {
        if (!sentence.at(at).isOneOf(ALL) || sentence.isAt(at - 1, "not")) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + 5); i++) {
            Token token = sentence.at(i);
            if (token.tag() == Tag.NOUN
                    && !(i + 1 < sentence.size() && sentence.at(i + 1).isNoun())) {
                return i;
            }
            boolean inFront =
                    token.tag() == Tag.NUM
                            || token.tag() == Tag.ADJ
                            || token.is("the")
                            || token.is("of")
                            || token.isNoun();
            if (!inFront) {
                return -1;
            }
        }
        return -1;
    }

    private static int verb(Sentence sentence, int head) {
        for (int i = head + 1; i < Math.min(sentence.size(), head + 4); i++) {
            Token token = sentence.at(i);
            if (token.isOneOf(TURNS)) {
                return -1;
            }
            boolean helps = token.isOneOf(HELPS);
            if (token.tag() == Tag.VERB && !helps) {
                return LIGHT.contains(Stem.of(token.lower())) ? -1 : i;
            }
            if (!helps && token.tag() != Tag.AUX && token.tag() != Tag.ADV) {
                return -1;
            }
        }
        return -1;
    }

    /** One of them did not, or has yet to. */
    private static int @Nullable [] exception(
            ReadText text, Sentence sentence, String noun, String verb) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (!token.isNoun() || !Stem.of(token.lower()).equals(noun)) {
                continue;
            }
            boolean no = false;
            for (int k = i + 1; k < Math.min(sentence.size(), i + REACH); k++) {
                Token next = sentence.at(k);
                no |=
                        next.isOneOf(NOT)
                                || (next.is("yet") && sentence.isAt(k + 1, "to"))
                                || BY_NAME.contains(Stem.of(next.lower()));
                if (no
                        && !next.isOneOf(NOT)
                        && Stem.of(next.lower()).equals(verb)
                        && !text.isQuoted(next)) {
                    return new int[] {sentence.at(Math.max(0, i - 1)).start(), next.end()};
                }
            }
        }
        return null;
    }

    private static Doubt doubt(ReadText text, int[] one, int[] other) {
        return REASON.at(
                one[0],
                one[1],
                "Elsewhere the text has \u201c"
                        + text.slice(other[0], other[1])
                        + "\u201d: all, or not all of them.",
                other);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

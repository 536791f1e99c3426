package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import org.jspecify.annotations.Nullable;

/** The first meeting of its kind, in a text that tells of a second one before it. */
final class FirstAndSecond implements Rule {

    private static final Set<String> FIRST = Set.of("first", "initial", "inaugural", "maiden");
    private static final Set<String> AGAIN = Set.of("second", "third", "fourth", "fifth");

    private static final Set<String> OWNERS = Set.of("her", "his", "their", "its");
    private static final Set<String> LIMITS =
            Set.of(
                    "since", "season", "year", "half", "week", "day", "month", "round", "of",
                    "this", "quarter", "two", "three");
    private static final Set<String> ROWS =
            Set.of(
                    "wife",
                    "husband",
                    "win",
                    "victory",
                    "child",
                    "day",
                    "week",
                    "month",
                    "year",
                    "half",
                    "quarter",
                    "round",
                    "set",
                    "game",
                    "goal",
                    "lady",
                    "amendment",
                    "phase",
                    "part",
                    "stage",
                    "place",
                    "term",
                    "hour",
                    "time",
                    "step",
                    "question",
                    "debate");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 1; i + 1 < sentence.size(); i++) {
                boolean first =
                        sentence.at(i).isOneOf(FIRST)
                                && isBound(sentence, i)
                                && (sentence.at(i + 1).tag() == Tag.NOUN
                                        || sentence.isAt(i + 1, "born"))
                                && !isLimited(sentence, i);
                Sentence other =
                        first && !text.isQuoted(sentence.at(i))
                                ? again(text, sentence, sentence.at(i + 1).lower())
                                : null;
                if (other != null) {
                    if ((other.size() > 0 && other.at(0).isOneOf(OWNERS))
                            || other.isAt(0, "another")) {
                        doubts.add(
                                doubt(
                                        other.start(),
                                        other.end(),
                                        "The text speaks of a first one besides.",
                                        List.<int[]>of(
                                                new int[] {sentence.start(), sentence.end()})));
                    }
                    doubts.add(
                            doubt(
                                    sentence.start(),
                                    sentence.end(),
                                    "It is called the "
                                            + sentence.at(i).lower()
                                            + " "
                                            + sentence.at(i + 1).lower()
                                            + ", and the text tells of earlier ones.",
                                    List.<int[]>of(new int[] {other.start(), other.end()})));
                }
            }
        }
        return doubts;
    }

    private static boolean isBound(Sentence sentence, int at) {
        return sentence.isAt(at - 1, "the")
                || sentence.isAt(at - 1, "'s")
                || sentence.at(at - 1).isOneOf(OWNERS);
    }

    /** "The first goal of the season", "the first week": of a row of them. */
    private static boolean isLimited(Sentence sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + 6); i++) {
            if (sentence.at(i).isOneOf(LIMITS)) {
                return true;
            }
        }
        return sentence.at(at + 1).isOneOf(ROWS);
    }

    /** "The meeting was held for the second time", "another was born here in 2015". */
    private static @Nullable Sentence again(ReadText text, Sentence but, String event) {
        for (Sentence sentence : text.copy()) {
            if (sentence.equals(but)
                    || sentence.tokens().stream().noneMatch(token -> token.is(event))) {
                continue;
            }
            for (int i = 0; i + 1 < sentence.size(); i++) {
                boolean again =
                        sentence.at(i).isOneOf(AGAIN)
                                && (sentence.isAt(i + 1, "time") || sentence.isAt(i + 1, event));
                boolean before = i == 0 && sentence.isAt(i, "another") && event.equals("born");
                if ((again && sameOwner(but, sentence)) || before) {
                    return sentence;
                }
            }
        }
        return null;
    }

    /** Where both belong to somebody, a name or a pronoun has to let them be one. */
    private static boolean sameOwner(Sentence one, Sentence other) {
        return other.tokens().stream()
                        .anyMatch(t -> t.isOneOf(OWNERS) || t.is("it") || t.is("she") || t.is("he"))
                || one.tokens().stream()
                        .filter(t -> t.tag() == Tag.PROPN)
                        .anyMatch(t -> other.tokens().stream().anyMatch(o -> o.is(t.lower())))
                || other.tokens().stream().anyMatch(t -> t.is("time"));
    }

    @Override
    public String name() {
        return "first-and-second";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.CONTRADICTION, Weight.HIGH, start, end, because, related);
    }
}

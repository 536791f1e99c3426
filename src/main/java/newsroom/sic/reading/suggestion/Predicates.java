package newsroom.sic.reading.suggestion;

import java.util.Set;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.WordList;

/** Which word of a sentence says something of a subject: a verb, or what follows "is". */
final class Predicates {

    private static final Set<String> SPEECH = WordList.named("cue-verbs");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor");
    private static final Set<String> PLANNED =
            Set.of("is", "are", "was", "were", "due", "expected", "scheduled", "planned");
    private static final Set<String> LINKING =
            Set.of("stayed", "stays", "stay", "remained", "remains", "remain", "stood", "kept");
    private static final Set<String> BEING =
            Set.of("be", "been", "is", "are", "was", "were", "being");

    private Predicates() {}

    /** A verb that is no helper, or an adjective behind "is". */
    static boolean isAt(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!token.isWord()) {
            return false;
        }
        int helper = at - 1;
        while (helper > 0 && (sentence.at(helper).tag() == Tag.ADV || isNot(sentence, helper))) {
            helper--;
        }
        boolean helped =
                sentence.at(helper).tag() == Tag.AUX || isLinking(sentence.at(helper).lower());
        if (token.tag() == Tag.ADJ) {
            return helped && !(at + 1 < sentence.size() && sentence.at(at + 1).isNoun());
        }
        boolean planned = at > 1 && sentence.at(at - 2).isOneOf(PLANNED);
        boolean infinite =
                (sentence.isAt(at - 1, "to") && !planned)
                        || (!helped && token.lower().endsWith("ing"));
        boolean speech =
                token.isOneOf(SPEECH)
                        && !sentence.isAt(at + 1, "for")
                        && (!Sense.isKnown(token.lower()) || sentence.isAt(at + 1, "that"));
        boolean attribute =
                sentence.at(at - 1).tag() == Tag.VERB
                        && token.lower().endsWith("ed")
                        && at + 1 < sentence.size()
                        && sentence.at(at + 1).isNoun();
        boolean passing = sentence.isAt(at - 1, "being") && sentence.isAt(at - 2, "from");
        return token.tag() == Tag.VERB && !infinite && !speech && !attribute && !passing;
    }

    /** "The dam, rebuilt in 1979, …". */
    static boolean isBehindItsNoun(Sentence sentence, int at) {
        return at >= 3
                && sentence.isAt(at - 1, ",")
                && sentence.at(at - 2).isNoun()
                && sentence.at(at - 3).tag() == Tag.DET
                && sentence.at(at).tag() == Tag.VERB
                && at + 1 < sentence.size()
                && sentence.at(at + 1).tag() == Tag.ADP;
    }

    private static boolean isLinking(String word) {
        return LINKING.contains(word);
    }

    static boolean isNot(Sentence sentence, int at) {
        return sentence.at(at).isOneOf(NOT);
    }

    static boolean isPassive(Sentence sentence, int at) {
        int helper = at - 1;
        while (helper > 0 && (sentence.at(helper).tag() == Tag.ADV || isNot(sentence, helper))) {
            helper--;
        }
        return sentence.at(helper).isOneOf(BEING) || isBehindItsNoun(sentence, at);
    }
}

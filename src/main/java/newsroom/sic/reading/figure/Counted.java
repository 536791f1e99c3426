package newsroom.sic.reading.figure;

import java.util.BitSet;
import java.util.Set;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number: the noun phrase that it counts, and the whole that it is part of.
 */
final class Counted {

    private static final int LONGEST = 7;
    private static final Set<String> OF_WHAT = Set.of("of", "in", "among", "across", "from", "on");
    private static final Set<String> NOT_A_PLACE =
            Set.of("order", "addition", "response", "total", "fact", "part", "recent", "which");

    private final Sentence sentence;
    private final BitSet dates;

    Counted(Sentence sentence, BitSet dates) {
        this.sentence = sentence;
        this.dates = dates;
    }

    /** The first word of the noun phrase, or -1: "2% of GDP", "23 of the members", "13 have". */
    int beginsAt(int behind, @Nullable String unit) {
        int at = behind;
        if (sentence.isAt(at, "-")) {
            at++;
        }
        if (sentence.isAt(at, "of") && (unit != null || isDefinite(at + 1))) {
            at++;
            while (at < sentence.size()
                    && (sentence.at(at).tag() == Tag.DET || sentence.at(at).isNumber())) {
                at++;
            }
        }
        return at < sentence.size() && isOfPhrase(at, at) ? at : -1;
    }

    private boolean isDefinite(int at) {
        return at < sentence.size()
                && (sentence.at(at).tag() == Tag.DET || sentence.at(at).tag() == Tag.PRON);
    }

    int endsAt(int from) {
        int at = from;
        while (at < sentence.size() && at - from < LONGEST && isOfPhrase(at, from)) {
            at++;
        }
        while (at > from + 1 && !sentence.at(at - 1).isNoun()) {
            at--;
        }
        return at;
    }

    private boolean isOfPhrase(int at, int from) {
        if (dates.get(at)) {
            return false;
        }
        Token token = sentence.at(at);
        return switch (token.tag()) {
            case NOUN, PROPN, ADJ -> true;
            case VERB ->
                    (token.lower().endsWith("ed") || token.lower().endsWith("ing"))
                            && at + 1 < sentence.size()
                            && (sentence.at(at + 1).tag() == Tag.NOUN
                                    || (sentence.at(at + 1).tag() == Tag.ADJ && at == from));
            case PUNCT -> token.is("-") && at > from;
            case PART -> token.is("'s") && at > from;
            case X -> token.isWord();
            default -> false;
        };
    }

    /** "of Ukraine's territory", "in the United States": from and to, equal where there is none. */
    int[] population(int from) {
        int at = from;
        for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
            if (sentence.at(i).isOneOf(OF_WHAT)) {
                at = i + 1;
                break;
            }
        }
        if (at == from || at >= sentence.size() || sentence.at(at).isOneOf(NOT_A_PLACE)) {
            return new int[] {0, 0};
        }
        int start = at;
        while (at < sentence.size()
                && at - start < LONGEST
                && !dates.get(at)
                && (sentence.at(at).tag() == Tag.DET
                        || (sentence.at(at).isNumber() && at == start + 1)
                        || isOfPhrase(at, start))) {
            at++;
        }
        while (at > start && !sentence.at(at - 1).isNoun()) {
            at--;
        }
        return new int[] {start, at};
    }
}

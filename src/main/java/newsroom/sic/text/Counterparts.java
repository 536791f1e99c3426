package newsroom.sic.text;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a sentence speaks of some of those whom the one before it names, of the others, or of one
 * of two: "Of them, 24 were wounded", "Another 24 were arrested", "The former cost 24 million".
 */
final class Counterparts {

    private static final int FIRST_WORDS = 8;

    private static final Set<String> AMONG = Lexicon.words("of among von unter");
    private static final Set<String> THEM = Lexicon.words("them these those whom ihnen denen");
    private static final Set<String> AMONG_THEM = Lexicon.words("davon darunter hiervon");
    private static final Set<String> FURTHER = Lexicon.words("another further weitere");
    private static final Set<String> THE = Lexicon.words("the die der");
    private static final Set<String> OTHER =
            Lexicon.words("other remaining anderen übrigen restlichen");
    private static final Set<String> OTHERS = Lexicon.words("others rest remainder andere");
    private static final Set<String> ONE_OF_TWO = Lexicon.words("former latter");
    private static final Set<String> SOME =
            Lexicon.words(
                    """
                    some most many half none all few several two three four five six
                    einige viele alle manche mehrere keiner zwei drei vier fünf sechs
                    """);
    private static final Set<String> BEING =
            Lexicon.words(
                    """
                    were was are is had have has said say did could would will
                    waren war sind ist hatten haben wurden wurde sagten blieben
                    """);
    private static final Set<String> AND = Lexicon.words("and or und oder");

    private final LinedTokens text;

    Counterparts(LinedTokens text) {
        this.text = text;
    }

    boolean speakOf(int line) {
        int end = text.end(line);
        int first = text.first(line);
        while (first < end && !text.tokens().isWord(first)) {
            first++;
        }
        if (first >= end - 1) {
            return false;
        }
        return opens(first, word(first), word(first + 1))
                || isAmongThem(first, Math.min(end, first + FIRST_WORDS))
                || (line > 0 && namesOneOfTwo(first, Math.min(end, first + FIRST_WORDS), line - 1));
    }

    private boolean opens(int first, String word, String next) {
        boolean counted = text.tokens().is(first + 1, Says.COUNTS);
        if (FURTHER.contains(word)) {
            return counted;
        }
        if (OTHERS.contains(word)) {
            return !text.tokens().is(first + 1, Says.NAMES);
        }
        if (THE.contains(word)) {
            String third = first + 2 < text.size() ? word(first + 2) : "";
            return (OTHERS.contains(next) && BEING.contains(third))
                    || (OTHER.contains(next)
                            && (BEING.contains(third)
                                    || text.tokens().is(first + 2, Says.COUNTS)));
        }
        return (SOME.contains(word) || text.tokens().is(first, Says.COUNTS))
                && (BEING.contains(next) || OTHERS.contains(next));
    }

    private boolean isAmongThem(int first, int end) {
        for (int i = first; i < end; i++) {
            if (AMONG_THEM.contains(word(i))
                    || (i + 1 < end && AMONG.contains(word(i)) && THEM.contains(word(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** "The former mayor" is one alone: no two are named in the sentence before. */
    private boolean namesOneOfTwo(int first, int end, int lineBefore) {
        for (int i = first + 1; i < end; i++) {
            if (ONE_OF_TWO.contains(word(i)) && THE.contains(word(i - 1))) {
                for (int at = text.first(lineBefore); at < text.end(lineBefore); at++) {
                    if (AND.contains(word(at))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private String word(int token) {
        return text.tokens().word(token).toLowerCase(Locale.ROOT);
    }
}

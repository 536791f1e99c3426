package newsroom.sic.text;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a sentence speaks of some of those whom the one before it names, of the others, or of one
 * of two: "Of them, 24 were wounded", "Another 24 were arrested", "The former cost 24 million".
 */
final class Counterparts {

    private static final int FIRST_WORDS = 8;

    private static final Set<String> AMONG = either("of among von unter davon darunter hiervon");
    private static final Set<String> THEM = Lexicon.words("them these those whom ihnen denen");
    private static final Set<String> AMONG_THEM = either("davon darunter hiervon");
    private static final Set<String> FURTHER = either("another further weitere");
    private static final Set<String> THE = either("the die der");
    private static final Set<String> OTHER =
            Lexicon.words("other remaining anderen übrigen restlichen");
    private static final Set<String> OTHERS = either("others rest remainder andere");
    private static final Set<String> SOME =
            either(
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

    /** All that may open such a sentence, so that most are done with at once. */
    private static final Set<String> OPENING =
            Stream.of(FURTHER, THE, OTHERS, SOME)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> AND = Lexicon.words("and or und oder");

    private final LinedTokens text;

    /** By line: not looked at yet, yes, no. */
    private final byte[] known;

    Counterparts(LinedTokens text) {
        this.text = text;
        this.known = new byte[text.lines()];
    }

    boolean speakOf(int line) {
        if (known[line] == 0) {
            known[line] = (byte) (looksBack(line) ? 1 : 2);
        }
        return known[line] == 1;
    }

    private boolean looksBack(int line) {
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
                || (line > 0 && isOneOfTwo(first, Math.min(end, first + FIRST_WORDS), line - 1));
    }

    private boolean opens(int first, String word, String next) {
        if (!OPENING.contains(word) && !text.tokens().is(first, Says.COUNTS)) {
            return false;
        }
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
                            && (BEING.contains(third) || text.tokens().is(first + 2, Says.COUNTS)));
        }
        return (SOME.contains(word) || text.tokens().is(first, Says.COUNTS))
                && (BEING.contains(next) || OTHERS.contains(next));
    }

    private boolean isAmongThem(int first, int end) {
        for (int i = first; i < end; i++) {
            if (AMONG.contains(word(i))
                    && (AMONG_THEM.contains(word(i))
                            || (i + 1 < end && THEM.contains(word(i + 1))))) {
                return true;
            }
        }
        return false;
    }

    /** "The former mayor" is one alone: no two are named in the sentence before. */
    private boolean isOneOfTwo(int first, int end, int lineBefore) {
        for (int i = first + 1; i < end; i++) {
            if (isFormerOrLatter(word(i)) && THE.contains(word(i - 1))) {
                for (int at = text.first(lineBefore); at < text.end(lineBefore); at++) {
                    if (AND.contains(word(at))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isFormerOrLatter(String word) {
        return word.equals("former") || word.equals("latter");
    }

    private String word(int token) {
        return text.tokens().word(token);
    }

    /** As they stand within a sentence, and open one: this is asked of many lines. */
    private static Set<String> either(String list) {
        Set<String> words = new HashSet<>(Lexicon.words(list));
        Lexicon.words(list)
                .forEach(word ->
                        words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1)));
        return Set.copyOf(words);
    }
}

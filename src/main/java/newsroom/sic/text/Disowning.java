package newsroom.sic.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether an article says otherwise of itself than before: "This article has been withdrawn", or a
 * word over it all that tells its kind. That counts for every sentence, wherever it stands. Only
 * lines that changed are read.
 */
final class Disowning {

    /** Words from "is" to what it is: "is nothing but an April Fools' joke". */
    private static final int STEPS = 8;

    /** Lines from the top in which a kind is told. */
    private static final int TOP = 4;

    private static final Set<String> THIS = Lexicon.words("this dieser dieses diesem diesen");

    private static final Set<String> ARTICLES =
            Lexicon.words("article story Artikel Artikels Beitrag Beitrags");

    /** May be what the text speaks of, where they stand among other sentences. */
    private static final Set<String> WRITINGS =
            Lexicon.words(
                    """
                    report piece post page text column dispatch interview
                    Bericht Text Meldung Geschichte Reportage Interview
                    """);

    private static final Set<String> WITHIN =
            Lexicon.words("of in to from with by about on for von aus zu an auf über für");

    private static final Set<String> ALL =
            Lexicon.words(
                    """
                    everything nothing all none much most parts figures quotes quotations facts claims
                    alles nichts vieles teile zahlen zitate angaben
                    """);

    private static final Set<String> BEING =
            Lexicon.words(
                    """
                    is was are were has have had contains contained should
                    ist war sind waren wurde wurden hat haben enthält enthielt
                    """);

    private static final Set<String> WITHDRAWN =
            Lexicon.words(
                    """
                    withdrawn withdraw withdrew retracted retract unpublished pulled removed deleted
                    zurückgezogen gelöscht entfernt widerrufen
                    """);

    private static final Set<String> MADE_UP =
            Lexicon.words(
                    """
                    fabricated fabrication fabrications invented fake faked hoax joke prank spoof
                    satire satirical parody fiction fictional fictitious plagiarised plagiarized
                    advertisement advertorial sponsored untrue falsehood lie
                    erfunden gefälscht fälschung satire parodie fiktion fiktiv aprilscherz scherz
                    falschmeldung plagiat werbung anzeige unwahr ausgedacht
                    """);

    /** Of the whole where they end what is said of it, of a detail where a noun follows. */
    private static final Set<String> NOT_SO =
            Lexicon.words(
                    "false wrong incorrect inaccurate misleading falsch irreführend unrichtig");

    private static final Set<String> KINDS =
            Lexicon.words(
                    """
                    satire satirical parody spoof fiction opinion commentary advertisement advertorial
                    sponsored retracted retraction withdrawn hoax joke
                    parodie fiktion meinung kommentar glosse anzeige werbung zurückgezogen aprilscherz
                    """);

    private final boolean other;

    Disowning(NeighbouringLines lines, Sections sections, Sections sectionsThere) {
        Set<String> before = new TreeSet<>();
        Set<String> after = new TreeSet<>();
        lines.changed().forEach(line -> read(lines.before(), line, sections, before));
        lines.changedThere().forEach(line -> read(lines.after(), line, sectionsThere, after));
        this.other = !before.equals(after);
    }

    /** Whether anything it says has to be looked at again. */
    boolean isOther() {
        return other;
    }

    private static void read(LinedTokens text, int line, Sections sections, Set<String> into) {
        if (isAtTheTop(text, line)) {
            String kind = kind(text, line);
            if (!kind.isEmpty()) {
                into.add(kind);
            }
        }
        boolean alone = sections.opensBlock(line) && sections.opensBlock(line + 1);
        for (int i = text.first(line); i < text.end(line) - 1; i++) {
            // most words end here, by a look at their number
            if (text.tokens().is(i, Says.DEMONSTRATES) && THIS.contains(word(text, i))) {
                int noun = isOfUs(text, i + 1, alone) ? i + 1 : i + 2;
                if (noun < text.end(line) && isOfUs(text, noun, alone)) {
                    readOf(text, line, i, noun, into);
                }
            }
        }
    }

    private static boolean isOfUs(LinedTokens text, int noun, boolean alone) {
        String word = text.tokens().word(noun);
        return ARTICLES.contains(word) || (alone && WRITINGS.contains(word));
    }

    /** What is said of what stands at a word, where that is the article itself. */
    private static void readOf(
            LinedTokens text, int line, int pointer, int noun, Set<String> into) {
        int first = text.first(line);
        if (pointer > first && WITHIN.contains(word(text, pointer - 1))) {
            // a version of it, or a name in it, is not all of it
            if (!holds(text, first, pointer, ALL)) {
                return;
            }
        } else {
            addFirst(text, Math.max(first, pointer - 3), pointer, WITHDRAWN, into);
            if (holds(text, first, pointer, BEING)) {
                addFirst(text, noun + 1, Math.min(text.end(line), noun + 4), WITHDRAWN, into);
            }
        }
        for (int i = noun + 1; i < text.end(line); i++) {
            if (BEING.contains(word(text, i)) && followsItsSubject(text, i, noun)) {
                readPredicate(text, i, Math.min(text.end(line), i + STEPS), into);
                return;
            }
        }
    }

    /** "This article tells how a bill was withdrawn" is another's. */
    private static boolean followsItsSubject(LinedTokens text, int verb, int noun) {
        return verb == noun + 1
                || !text.tokens().isWord(verb - 1)
                || text.tokens().is(verb - 1, Says.NAMES | Says.COUNTS);
    }

    private static void readPredicate(LinedTokens text, int verb, int end, Set<String> into) {
        Set<String> negations = new TreeSet<>();
        for (int i = verb; i < end && !word(text, i).equals(","); i++) {
            String word = word(text, i);
            if (WITHDRAWN.contains(word)
                    || MADE_UP.contains(word)
                    || (NOT_SO.contains(word) && !goesOn(text, i + 1))
                    || (word.equals("published") && !negations.isEmpty())) {
                into.add(word);
                into.addAll(negations);
                return;
            }
            if (text.tokens().is(i, Says.NEGATES)) {
                negations.add(word);
            }
        }
    }

    private static boolean goesOn(LinedTokens text, int token) {
        return token < text.size()
                && text.tokens().isWord(token)
                && !text.tokens().is(token, Says.KNOWN);
    }

    private static void addFirst(
            LinedTokens text, int from, int end, Set<String> words, Set<String> into) {
        for (int i = from; i < end; i++) {
            if (words.contains(word(text, i))) {
                into.add(word(text, i));
                return;
            }
        }
    }

    private static boolean holds(LinedTokens text, int from, int end, Set<String> words) {
        for (int i = from; i < end; i++) {
            if (words.contains(word(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** Before the first sentence: further down an advertisement is one. */
    private static boolean isAtTheTop(LinedTokens text, int line) {
        int above = 0;
        for (int at = 0; at < line && above < TOP; at++) {
            above += text.isEmpty(at) ? 0 : text.endsIn(at, ".") ? TOP : 1;
        }
        return above < TOP;
    }

    /** "Satire" alone, "Opinion:" before a headline, "Sponsored content"; empty for all others. */
    static String kind(LinedTokens text, int line) {
        if (line == LinedTokens.NONE || text.isEmpty(line)) {
            return "";
        }
        int first = text.first(line);
        while (first < text.end(line) - 1 && !text.tokens().isWord(first)) {
            first++;
        }
        String word = word(text, first);
        int next = first + 1;
        boolean labels =
                next == text.end(line)
                        || !text.tokens().isWord(next)
                        || Set.of("content", "post", "feature").contains(word(text, next));
        return KINDS.contains(word) && labels ? word : "";
    }

    private static String word(LinedTokens text, int token) {
        return text.tokens().word(token).toLowerCase(Locale.ROOT);
    }
}

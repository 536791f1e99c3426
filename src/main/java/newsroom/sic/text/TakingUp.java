package newsroom.sic.text;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a sentence beside another says something else of it than before: "That is not so." One
 * that takes up what stands before it, or is too short to say anything by itself, is not judged by
 * its words: whatever it says now, a person is asked.
 */
final class TakingUp {

    private final NeighbouringLines lines;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Sections sections;
    private final Sections sectionsThere;
    private final Language language;

    TakingUp(
            NeighbouringLines lines,
            Sections sections,
            Sections sectionsThere,
            Language language) {
        this.lines = lines;
        this.before = lines.before();
        this.after = lines.after();
        this.sections = sections;
        this.sectionsThere = sectionsThere;
        this.language = language;
    }

    /** Given what stands behind a sentence in either text. */
    boolean isOther(int next, int nextThere) {
        if (lines.areSameOrNone(next, nextThere)) {
            return false;
        }
        return !denying(before, next).equals(denying(after, nextThere))
                || ((leans(before, sections, next, true)
                                || leans(after, sectionsThere, nextThere, true))
                        && lines.sayOtherwise(next, nextThere));
    }

    /** Whether a sentence is led to by another of few words than before, in its paragraph. */
    boolean isOtherBefore(int line, int lineThere) {
        int led = sections.opensBlock(line) ? LinedTokens.NONE : line - 1;
        int ledThere = sectionsThere.opensBlock(lineThere) ? LinedTokens.NONE : lineThere - 1;
        return !lines.areSameOrNone(led, ledThere)
                && (isShort(before, led) || isShort(after, ledThere) || !language.isKnown())
                && lines.sayOtherwise(led, ledThere);
    }

    /** Whether a sentence in one paragraph with another says little without it. */
    private boolean leans(LinedTokens text, Sections of, int line, boolean behind) {
        return line != LinedTokens.NONE
                && !of.opensBlock(line)
                && (takesUp(text, line) || isShort(text, line) || !language.isKnown());
    }

    private boolean isShort(LinedTokens text, int line) {
        if (line == LinedTokens.NONE
                || text.tokens().is(text.first(line), Says.BEGINS_A_SUBJECT)) {
            return false;
        }
        int words = 0;
        for (int i = text.first(line); i < text.end(line); i++) {
            words += text.tokens().isWord(i) ? 1 : 0;
        }
        return words <= language.few();
    }

    private static Set<String> denying(LinedTokens text, int line) {
        Set<String> denying = new TreeSet<>();
        if (line != LinedTokens.NONE && takesUp(text, line)) {
            for (int i = text.first(line); i < text.end(line); i++) {
                if (text.tokens().is(i, Says.NEGATES | Says.JUDGES)) {
                    denying.add(text.tokens().word(i));
                }
            }
        }
        return denying;
    }

    /** "This" and its like anywhere, "that" and "it" at the end, or opening the sentence. */
    private static boolean takesUp(LinedTokens text, int line) {
        Tokens tokens = text.tokens();
        boolean opening = true;
        for (int i = text.first(line); i < text.end(line); i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            if (tokens.is(i, Says.TAKES_UP)
                    && (opening
                            || i >= text.end(line) - 2
                            || tokens.is(i, Says.DEMONSTRATES)
                            || endsWithout(text, line, i))) {
                return true;
            }
            opening &= tokens.is(i, Says.OPENS | Says.NEGATES);
        }
        return false;
    }

    /** "Wies das zurück": no noun follows, which has a capital where "das" is an article too. */
    private static boolean endsWithout(LinedTokens text, int line, int word) {
        return text.tokens().is(word, Says.ARTICLE_TOO)
                && text.end(line) - word <= 4
                && !(text.tokens().is(word + 1, Says.NAMES)
                        || (word + 2 < text.end(line)
                                && text.tokens().is(word + 2, Says.NAMES)));
    }
}

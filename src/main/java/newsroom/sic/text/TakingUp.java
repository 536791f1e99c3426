package newsroom.sic.text;

import java.util.Set;
import java.util.TreeSet;

/** Whether the sentence behind another denies it as it did not before: "That is not so." */
final class TakingUp {

    private final NeighbouringLines lines;
    private final LinedTokens before;
    private final LinedTokens after;

    TakingUp(NeighbouringLines lines) {
        this.lines = lines;
        this.before = lines.before();
        this.after = lines.after();
    }

    /** Given what stands behind it in either text. */
    boolean isOther(int next, int nextThere) {
        if (lines.areSameOrNone(next, nextThere)) {
            return false;
        }
        return !denying(before, next).equals(denying(after, nextThere));
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
        boolean opening = true;
        for (int i = text.first(line); i < text.end(line); i++) {
            if (!text.tokens().isWord(i)) {
                continue;
            }
            if (text.tokens().is(i, Says.TAKES_UP)
                    && (opening
                            || i >= text.end(line) - 2
                            || text.tokens().is(i, Says.DEMONSTRATES))) {
                return true;
            }
            opening &= text.tokens().is(i, Says.OPENS | Says.NEGATES);
        }
        return false;
    }
}

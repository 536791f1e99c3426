package newsroom.sic.text;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a sentence that stands word for word is led in, headed or taken up otherwise than before:
 * a name or a "not" in the sentence before it, another lead-in, "That is not true" behind it. What
 * was put in between changes nothing, and neither does a figure in a neighbour.
 */
final class Context {

    /** In words; a longer line is no heading. */
    private static final int HEADING = 8;

    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "\"", "”", "'", "’", "»");

    private final TextAlignment alignment;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Differing differing;

    Context(TextAlignment alignment) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
        this.differing = new Differing(before, after);
    }

    /**
     * @param start the first token of a sentence that stands in both texts
     * @param end its last token, exclusive
     * @param there its first token in the new text
     */
    boolean hasTurned(int start, int end, int there) {
        int thereEnd = there + end - start;
        return (start > 0 && there > 0 && isLedOtherwise(start, there))
                || (end < before.size()
                        && thereEnd < after.size()
                        && isTakenUpOtherwise(before.lineOf(end), after.lineOf(thereEnd)));
    }

    private boolean isLedOtherwise(int start, int there) {
        int line = before.lineOf(start - 1);
        int lineThere = after.lineOf(there - 1);
        if (isLeadIn(line)) {
            return !isSame(line, lineThere);
        }
        if (stands(line)) {
            return false;
        }
        if (isHeading(line) && isEdited(line, lineThere)) {
            return true;
        }
        // edited, or gone with another in its place
        return (isEdited(line, lineThere)
                        && differs(line, lineThere, word -> Says.negates(word) || Says.names(word)))
                || (isNew(lineThere) && differs(line, lineThere, Says::negates));
    }

    private boolean isTakenUpOtherwise(int line, int lineThere) {
        return Says.pointsBack(before.tokens().word(before.first(line)))
                && !stands(line)
                && isEdited(line, lineThere)
                && differs(line, lineThere, Says::negates);
    }

    private boolean differs(int line, int lineThere, Predicate<String> in) {
        return differing
                .others(
                        before.first(line),
                        before.end(line),
                        after.first(lineThere),
                        after.end(lineThere))
                .stream()
                .anyMatch(in);
    }

    private boolean isSame(int line, int lineThere) {
        return differing.isSame(
                before.first(line), before.end(line), after.first(lineThere), after.end(lineThere));
    }

    /** Whether half of the words of both are the same. */
    private boolean isEdited(int line, int lineThere) {
        return differing.likeness(
                        before.first(line),
                        before.end(line),
                        after.first(lineThere),
                        after.end(lineThere))
                >= 0.5;
    }

    /** Whether it stands in the new text word for word, wherever. */
    private boolean stands(int line) {
        int block = alignment.blockBefore(before.first(line));
        return block != TextAlignment.NONE && block == alignment.blockBefore(before.end(line) - 1);
    }

    private boolean isNew(int lineThere) {
        return alignment.blockAfter(after.first(lineThere)) == TextAlignment.NONE;
    }

    private boolean isLeadIn(int line) {
        return before.tokens().word(before.end(line) - 1).equals(":");
    }

    private boolean isHeading(int line) {
        return before.end(line) - before.first(line) <= HEADING
                && !ENDS.contains(before.tokens().word(before.end(line) - 1));
    }
}

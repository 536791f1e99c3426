package newsroom.sic.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A line of the old text beside one of the new: what a sentence stood behind, and stands behind.
 */
final class NeighbouringLines {

    /** Words and marks at the end of a lead-in. */
    private static final int CLAUSE = 24;

    private final TextAlignment alignment;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Differing differing;
    private final List<Integer> changed;
    private final List<Integer> changedThere;

    NeighbouringLines(TextAlignment alignment) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
        this.differing = new Differing(alignment);
        this.changed =
                IntStream.range(0, before.lines())
                        .filter(line -> !before.isEmpty(line) && !stands(line))
                        .boxed()
                        .toList();
        this.changedThere =
                IntStream.range(0, after.lines())
                        .filter(line -> !after.isEmpty(line) && !stood(line))
                        .boxed()
                        .toList();
    }

    LinedTokens before() {
        return before;
    }

    LinedTokens after() {
        return after;
    }

    /** The lines that do not stand in the new text, in their order. */
    List<Integer> changed() {
        return changed;
    }

    /** The lines of the new text that did not stand in the old one. */
    List<Integer> changedThere() {
        return changedThere;
    }

    /** Whether both say the same, or there is neither. */
    boolean areSameOrNone(int line, int lineThere) {
        if (line == LinedTokens.NONE || lineThere == LinedTokens.NONE) {
            return line == lineThere;
        }
        return areSame(line, lineThere);
    }

    boolean areSame(int line, int lineThere) {
        return differing.isSame(
                before.first(line), before.end(line), after.first(lineThere), after.end(lineThere));
    }

    /** Whether what they end with is the same: a list is led to by no more. */
    boolean endAlike(int line, int lineThere) {
        return differing.isSame(
                Math.max(before.first(line), before.end(line) - CLAUSE),
                before.end(line),
                Math.max(after.first(lineThere), after.end(lineThere) - CLAUSE),
                after.end(lineThere));
    }

    /** Whether half of the words of both are the same. */
    boolean isEdited(int line, int lineThere) {
        return differing.likeness(
                        before.first(line),
                        before.end(line),
                        after.first(lineThere),
                        after.end(lineThere))
                >= 0.5;
    }

    /** Whether they say something else, another figure or day apart; one may be missing. */
    boolean sayOtherwise(int line, int lineThere) {
        if (line == LinedTokens.NONE || lineThere == LinedTokens.NONE) {
            return line != lineThere;
        }
        return differing.differBeyondFigures(
                before.first(line), before.end(line), after.first(lineThere), after.end(lineThere));
    }

    /** Whether a negation came or went, or a word that says what is true. */
    boolean differInNegation(int line, int lineThere) {
        int others =
                differing.others(
                        before.first(line),
                        before.end(line),
                        after.first(lineThere),
                        after.end(lineThere));
        return (others & (Says.NEGATES | Says.JUDGES)) != 0;
    }

    /**
     * Whether a negation came or went, or a name gave way to another; one that came is a fuller.
     */
    boolean sayOthers(int line, int lineThere) {
        return differInNegation(line, lineThere)
                || areOthers(names(before, line), names(after, lineThere));
    }

    static boolean areOthers(Set<String> names, Set<String> namesThere) {
        return !names.containsAll(namesThere) && !namesThere.containsAll(names);
    }

    private static Set<String> names(LinedTokens text, int line) {
        Set<String> names = new HashSet<>();
        for (int i = text.first(line); i < text.end(line); i++) {
            if (text.tokens().is(i, Says.NAMES_SOMEBODY)) {
                names.add(text.tokens().word(i));
            }
        }
        return names;
    }

    /** Whether it stands in the new text word for word, wherever. */
    boolean stands(int line) {
        int block = alignment.blockBefore(before.first(line));
        return block != TextAlignment.NONE && block == alignment.blockBefore(before.end(line) - 1);
    }

    /** Whether it stood in the old text word for word, wherever. */
    boolean stood(int lineThere) {
        int block = alignment.blockAfter(after.first(lineThere));
        return block != TextAlignment.NONE
                && block == alignment.blockAfter(after.end(lineThere) - 1);
    }

    /** Where a line that stands is, and where one that stood was. */
    int lineThere(int line) {
        return after.lineOf(alignment.there(before.first(line)));
    }

    int lineBefore(int lineThere) {
        return before.lineOf(alignment.back(after.first(lineThere)));
    }

    /** Whether nothing came or went from the one line to the other. */
    boolean standTogether(int from, int to) {
        int last = Math.min(to, before.lines() - 1);
        int block = alignment.blockBefore(before.first(from));
        return block != TextAlignment.NONE
                && before.end(last) > 0
                && block == alignment.blockBefore(before.end(last) - 1);
    }
}

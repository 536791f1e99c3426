package newsroom.sic.text;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether figures that stand bare count in something else than before: "All sums are in millions"
 * that came, went, or says thousands now. A unit behind a figure is that figure's own.
 */
final class Units {

    /** Lines for which a unit holds, whatever is counted; further off, for bare figures alone. */
    private static final int NEAR = 8;

    /** Words from "in" to the unit: "in millions of US dollars". */
    private static final int STEPS = 4;

    private final LinedTokens text;
    private final TreeMap<Integer, Set<String>> before = new TreeMap<>();
    private final TreeMap<Integer, Set<String>> after = new TreeMap<>();

    Units(NeighbouringLines lines) {
        this.text = lines.before();
        lines.changed().forEach(line -> read(lines.before(), line, before));
        lines.changedThere().forEach(line -> read(lines.after(), line, after));
    }

    private static void read(LinedTokens text, int line, NavigableMap<Integer, Set<String>> into) {
        Tokens tokens = text.tokens();
        Set<String> units = new TreeSet<>();
        int in = -STEPS - 1;
        for (int i = text.first(line); i < text.end(line); i++) {
            String word = tokens.word(i);
            if (word.equalsIgnoreCase("in")) {
                in = i;
            } else if (tokens.is(i, Says.COUNTS) && !tokens.is(i, Says.UNITS)) {
                in = -STEPS - 1;
            } else if (i - in <= STEPS && tokens.is(i, Says.UNITS)) {
                units.add(word);
            }
        }
        if (!units.isEmpty()) {
            into.put(line, units);
        }
    }

    /** The line is the same in both texts. */
    boolean areOthers(int line, int lineThere) {
        if (before.isEmpty() && after.isEmpty()) {
            return false;
        }
        return (holdsAFigure(line, false)
                        && !units(before, line - NEAR, line)
                                .equals(units(after, lineThere - NEAR, lineThere)))
                || (holdsAFigure(line, true)
                        && !units(before, 0, line).equals(units(after, 0, lineThere)));
    }

    private static Set<String> units(NavigableMap<Integer, Set<String>> said, int from, int line) {
        var last = said.lowerEntry(line);
        return last == null || last.getKey() < from ? Set.of() : last.getValue();
    }

    private boolean holdsAFigure(int line, boolean bare) {
        Tokens tokens = text.tokens();
        for (int i = text.first(line); i < text.end(line); i++) {
            if (!Character.isDigit(tokens.word(i).codePointAt(0))) {
                continue;
            }
            boolean last = i + 1 == text.end(line);
            if (last || (bare ? !tokens.isWord(i + 1) : !tokens.is(i + 1, Says.UNITS))) {
                return true;
            }
        }
        return false;
    }
}

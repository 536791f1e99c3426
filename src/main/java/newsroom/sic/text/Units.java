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
    private final Sections sections;
    private final Sections sectionsThere;
    private final TreeMap<Integer, Set<String>> before = new TreeMap<>();
    private final TreeMap<Integer, Set<String>> after = new TreeMap<>();

    Units(NeighbouringLines lines, Sections sections, Sections sectionsThere) {
        this.text = lines.before();
        this.sections = sections;
        this.sectionsThere = sectionsThere;
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
                        && !units(before, line, line - NEAR, sections)
                                .equals(units(after, lineThere, lineThere - NEAR, sectionsThere)))
                || (holdsAFigure(line, true)
                        && !units(before, line, 0, sections)
                                .equals(units(after, lineThere, 0, sectionsThere)));
    }

    /** Of a line before, or of one behind in the same paragraph. */
    private static Set<String> units(
            NavigableMap<Integer, Set<String>> said, int line, int from, Sections sections) {
        var last = said.lowerEntry(line);
        if (last != null && last.getKey() >= from) {
            return last.getValue();
        }
        var next = said.higherEntry(line);
        return next != null && isInOneBlock(line, next.getKey(), sections)
                ? next.getValue()
                : Set.of();
    }

    private static boolean isInOneBlock(int line, int other, Sections sections) {
        for (int at = line + 1; at <= other; at++) {
            if (sections.opensBlock(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsAFigure(int line, boolean bare) {
        Tokens tokens = text.tokens();
        int end = text.end(line);
        for (int i = text.first(line); i < end; i++) {
            if (!Character.isDigit(tokens.word(i).codePointAt(0)) || isYear(line, i)) {
                continue;
            }
            // "84 million" is bare yet
            int next = i + 1 < end && tokens.is(i + 1, Says.MULTIPLIES) ? i + 2 : i + 1;
            if (next >= end || (bare ? !tokens.isWord(next) : !tokens.is(next, Says.UNITS))) {
                return true;
            }
        }
        return false;
    }

    /** "In 2019" is no sum. */
    private boolean isYear(int line, int token) {
        String word = text.tokens().word(token);
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && token > text.first(line)
                && text.tokens().is(token - 1, Says.OPENS);
    }
}

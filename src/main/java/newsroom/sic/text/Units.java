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

    /** In words and marks; a longer line below a table is none. */
    private static final int NOTE = 14;

    private final LinedTokens text;
    private final LinedTokens textThere;
    private final Sections sections;
    private final Sections sectionsThere;
    private final TreeMap<Integer, Set<String>> before = new TreeMap<>();
    private final TreeMap<Integer, Set<String>> after = new TreeMap<>();

    Units(NeighbouringLines lines, Sections sections, Sections sectionsThere) {
        this.text = lines.before();
        this.textThere = lines.after();
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
                        && !units(text, before, line, line - NEAR, sections)
                                .equals(
                                        units(
                                                textThere,
                                                after,
                                                lineThere,
                                                lineThere - NEAR,
                                                sectionsThere)))
                || (holdsAFigure(line, true)
                        && !units(text, before, line, 0, sections)
                                .equals(units(textThere, after, lineThere, 0, sectionsThere)));
    }

    /** Of a line before, or of one behind in the same paragraph, or below its table. */
    private static Set<String> units(
            LinedTokens in,
            NavigableMap<Integer, Set<String>> said,
            int line,
            int from,
            Sections sections) {
        var last = said.lowerEntry(line);
        boolean isBefore = last != null && last.getKey() >= from;
        var next = said.higherEntry(line);
        if (next != null && isRightBelow(in, line, next.getKey(), sections)) {
            Set<String> both = new TreeSet<>(next.getValue());
            both.addAll(isBefore ? last.getValue() : Set.of());
            return both;
        }
        if (isBefore) {
            return last.getValue();
        }
        return next != null && isInOneBlock(line, next.getKey(), sections)
                ? next.getValue()
                : Set.of();
    }

    /** Below a table, or the list that an item stands in; its source may stand between. */
    private static boolean isRightBelow(LinedTokens text, int line, int other, Sections sections) {
        int between = 0;
        for (int at = line; at < other && between <= 1; at++) {
            between += sections.isListed(at) ? 0 : 1;
        }
        return sections.isListed(line)
                && !sections.isListed(other)
                && between <= 1
                && isNote(text, other);
    }

    /**
     * Short, and without a figure of its own but a year: "Figures in thousands of 2015 dollars".
     */
    private static boolean isNote(LinedTokens text, int line) {
        for (int i = text.first(line); i < text.end(line); i++) {
            String word = text.tokens().word(i);
            if (Character.isDigit(word.codePointAt(0)) && word.length() != 4) {
                return false;
            }
        }
        return text.end(line) - text.first(line) <= NOTE;
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

package newsroom.sic.text;

import java.util.HashSet;
import java.util.Set;
import newsroom.sic.text.Pointing.What;

/**
 * Whether a sentence that opens with "he", "this" or "that year" still stands behind what named
 * him, or it: a sentence that is the same word for word may speak of somebody else by now.
 */
final class Referents {

    private final TextAlignment alignment;
    private final NeighbouringLines lines;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Pointing pointing;
    private final Sections sectionsThere;
    private final Counterparts counterparts;
    private final Antecedents antecedents;
    private final Antecedents antecedentsThere;

    Referents(
            TextAlignment alignment,
            NeighbouringLines lines,
            Sections sections,
            Sections sectionsThere) {
        this.alignment = alignment;
        this.lines = lines;
        this.before = alignment.before();
        this.after = alignment.after();
        this.pointing = new Pointing(before, sections);
        this.sectionsThere = sectionsThere;
        this.counterparts = new Counterparts(before);
        this.antecedents = new Antecedents(before, sections, pointing);
        this.antecedentsThere =
                new Antecedents(after, sectionsThere, new Pointing(after, sectionsThere));
    }

    /**
     * @param start the first token of a sentence that stands in both texts
     */
    boolean mayBeOthers(int start, int there) {
        // most sentences end here: what they point at is told by looking at their words
        if (start > 0 && standsBehindTheSame(before.lineOf(start - 1), start)) {
            return false;
        }
        if (start == 0 || there == 0) {
            return start != there && pointing.pointedAt(start) != What.NOTHING;
        }
        int line = before.lineOf(start - 1);
        int lineThere = after.lineOf(there - 1);
        boolean pointsBack = pointing.pointsBack(start);
        if (standsBehindAnEdited(line, lineThere)
                && (pointing.takesUpWhatStands(start)
                        || pointing.leansOnSomebody(start)
                        || (counterparts.speakOf(before.lineOf(start))
                                && !sectionsThere.isHeading(lineThere)))) {
            return true;
        }
        if (!lines.standTogether(Math.max(0, line - 1), line)
                && pointing.describes(start)
                && NeighbouringLines.areOthers(
                        antecedents.namedBeside(line), antecedentsThere.namedBeside(lineThere))) {
            return true;
        }
        What what = pointing.pointedAt(start);
        return what != What.NOTHING
                && ((pointsBack && isBehindOthers(line, lineThere))
                        || !antecedents
                                .before(line, what)
                                .equals(antecedentsThere.before(lineThere, what)));
    }

    /** Whether as much as is looked at stands before it as it did. */
    private boolean standsBehindTheSame(int line, int start) {
        int first = before.first(Math.max(0, line - Antecedents.NEAR + 1));
        int block = alignment.blockBefore(start);
        return block == alignment.blockBefore(first)
                && (line >= Antecedents.NEAR || alignment.there(first) == 0);
    }

    private boolean isBehindOthers(int line, int lineThere) {
        int common = 0;
        for (int i = before.first(line); i < before.end(line); i++) {
            int image = alignment.there(i);
            if (image != TextAlignment.NONE && after.lineOf(image) == lineThere) {
                common++;
            }
        }
        int words = before.end(line) - before.first(line);
        return common * 2 < words || !named(before, line).equals(named(after, lineThere));
    }

    /** Whether the sentence that is pointed at reads otherwise, over those that point back too. */
    private boolean standsBehindAnEdited(int line, int lineThere) {
        int at = line;
        int there = lineThere;
        for (int n = 0; n < Antecedents.NEAR; n++) {
            if (!lines.areSameOrNone(at, there)) {
                return lines.sayOtherwise(at, there);
            }
            if (at == LinedTokens.NONE || !(pointing.leansBack(at) || counterparts.speakOf(at))) {
                return false;
            }
            at = before.lineBefore(before.first(at));
            there = after.lineBefore(after.first(there));
        }
        return false;
    }

    private static Set<String> named(LinedTokens text, int line) {
        Set<String> named = new HashSet<>();
        for (int i = text.first(line); i < text.end(line); i++) {
            if (text.tokens().is(i, Says.NAMES | Says.POINTS_BACK)) {
                named.add(text.tokens().word(i));
            }
        }
        return named;
    }
}

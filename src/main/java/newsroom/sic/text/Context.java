package newsroom.sic.text;

/**
 * Whether a sentence that stands word for word is led in, headed, spoken or taken up otherwise than
 * before: a name or a "not" in the sentence before it, another lead-in, another speaker, "That is
 * not true" behind it. What was put in between changes nothing, and neither does a figure or a day
 * in a neighbour.
 */
final class Context {

    private final LinedTokens before;
    private final LinedTokens after;
    private final NeighbouringLines lines;
    private final Sections sections;
    private final Sections sectionsThere;
    private final Headings headings;
    private final Voices voices;

    Context(TextAlignment alignment) {
        this.before = alignment.before();
        this.after = alignment.after();
        this.lines = new NeighbouringLines(alignment);
        this.sections = new Sections(before);
        this.sectionsThere = new Sections(after);
        this.headings = new Headings(lines, sections, sectionsThere);
        this.voices = new Voices(lines, sections, sectionsThere);
    }

    /**
     * @param start the first token of a sentence that stands in both texts
     * @param end its last token, exclusive
     * @param there its first token in the new text
     */
    boolean hasTurned(int start, int end, int there) {
        int line = before.lineOf(start);
        int lineThere = after.lineOf(there);
        boolean items = sections.isItem(line) && sectionsThere.isItem(lineThere);
        if (!items && start > 0 && there > 0 && isLedOtherwise(start, there)) {
            return true;
        }
        if (headings.areOthers(line, lineThere) || voices.areOthers(line, lineThere)) {
            return true;
        }
        int thereEnd = there + end - start;
        return end < before.size()
                && thereEnd < after.size()
                && isTakenUpOtherwise(before.lineOf(end), after.lineOf(thereEnd));
    }

    private boolean isLedOtherwise(int start, int there) {
        int line = before.lineOf(start - 1);
        int lineThere = after.lineOf(there - 1);
        if (isLeadIn(line)) {
            return !lines.areSame(line, lineThere);
        }
        if (lines.stands(line)) {
            return false;
        }
        if (sections.isHeading(line) && lines.isEdited(line, lineThere)) {
            return true;
        }
        // edited, or gone with another in its place
        return (lines.isEdited(line, lineThere) && lines.sayOthers(line, lineThere))
                || (!lines.stood(lineThere) && lines.differInNegation(line, lineThere));
    }

    private boolean isTakenUpOtherwise(int line, int lineThere) {
        return before.tokens().is(before.first(line), Says.POINTS_BACK)
                && !lines.stands(line)
                && lines.isEdited(line, lineThere)
                && lines.differInNegation(line, lineThere);
    }

    private boolean isLeadIn(int line) {
        return before.tokens().word(before.end(line) - 1).equals(":");
    }
}

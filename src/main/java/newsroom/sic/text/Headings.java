package newsroom.sic.text;

/**
 * Whether a line stands under another heading than before, or an item in another list. A heading
 * that came new or went is no reason for what is prose: only one that heads something else as well.
 */
final class Headings {

    private final NeighbouringLines lines;
    private final Sections sections;
    private final Sections sectionsThere;

    Headings(NeighbouringLines lines, Sections sections, Sections sectionsThere) {
        this.lines = lines;
        this.sections = sections;
        this.sectionsThere = sectionsThere;
    }

    boolean areOthers(int line, int lineThere) {
        int heading = sections.under(line);
        int headingThere = sectionsThere.under(lineThere);
        if (heading == Sections.NONE && headingThere == Sections.NONE) {
            return false;
        }
        boolean item = sections.isItem(line);
        if (heading == Sections.NONE || headingThere == Sections.NONE) {
            return item;
        }
        if (lines.areSame(heading, headingThere)) {
            return item && areOthers(heading, headingThere);
        }
        if (item) {
            return !lines.isEdited(heading, headingThere)
                    || lines.sayOthers(heading, headingThere)
                    || (lines.stands(heading) && lines.stood(headingThere));
        }
        return lines.stands(heading)
                && lines.stood(headingThere)
                && !sections.areTogether(heading, lines.lineBefore(headingThere))
                && !sectionsThere.areTogether(headingThere, lines.lineThere(heading));
    }
}

package newsroom.sic.text;

/**
 * Whether a line stands under another heading than before, or what is listed under another lead-in
 * or column headings. A heading that came new or went is no reason for what is prose: only one that
 * heads something else as well, or says another of what is true.
 */
final class Headings {

    private final NeighbouringLines lines;
    private final Sections sections;
    private final Sections sectionsThere;
    private final Judgements judgements;

    Headings(
            NeighbouringLines lines,
            Sections sections,
            Sections sectionsThere,
            Judgements judgements) {
        this.lines = lines;
        this.sections = sections;
        this.sectionsThere = sectionsThere;
        this.judgements = judgements;
    }

    boolean areOthers(int line, int lineThere) {
        boolean listed = sections.hangs(line) && sectionsThere.hangs(lineThere);
        int heading = listed ? sections.under(line) : sections.over(line);
        int headingThere = listed ? sectionsThere.under(lineThere) : sectionsThere.over(lineThere);
        if (heading == Sections.NONE && headingThere == Sections.NONE) {
            return false;
        }
        if (heading == Sections.NONE || headingThere == Sections.NONE) {
            return listed || areOfOtherKinds(heading, headingThere);
        }
        if (lines.areSame(heading, headingThere)) {
            return listed
                    && (judgements.areOthers(heading, headingThere)
                            || areOthers(heading, headingThere));
        }
        if (areOfOtherKinds(heading, headingThere)) {
            return true;
        }
        if (listed) {
            return ((sections.leadsIn(heading) || sectionsThere.leadsIn(headingThere))
                            && !lines.endAlike(heading, headingThere))
                    || sections.isListed(heading)
                    || !lines.isEdited(heading, headingThere)
                    || lines.sayOthers(heading, headingThere)
                    || (lines.stands(heading) && lines.stood(headingThere));
        }
        return lines.stands(heading)
                ? lines.stood(headingThere)
                        && !sections.areTogether(heading, lines.lineBefore(headingThere))
                        && !sectionsThere.areTogether(headingThere, lines.lineThere(heading))
                : lines.isEdited(heading, headingThere)
                        && lines.differInNegation(heading, headingThere);
    }

    private boolean areOfOtherKinds(int heading, int headingThere) {
        return !Disowning.kind(lines.before(), heading)
                .equals(Disowning.kind(lines.after(), headingThere));
    }
}

package newsroom.sic.text;

/**
 * Whether a sentence that stands word for word is led in, headed, spoken, judged or taken up
 * otherwise than before: another lead-in or question, a name or a "not" in the sentence before it,
 * another speaker, "That is not true" beside it, another unit for its figures, another note. What
 * the article says of itself counts for all of it. What else was put in between changes nothing,
 * and neither does a figure or a day in a neighbour.
 */
final class Context {

    private final LinedTokens before;
    private final LinedTokens after;
    private final Sections sections;
    private final Sections sectionsThere;
    private final Referents referents;
    private final Leading leading;
    private final TakingUp takingUp;
    private final Headings headings;
    private final Voices voices;
    private final Judgements judgements;
    private final Units units;
    private final Notes notes;
    private final Disowning disowning;

    Context(TextAlignment alignment) {
        this.before = alignment.before();
        this.after = alignment.after();
        var lines = new NeighbouringLines(alignment);
        this.sections = new Sections(before);
        this.sectionsThere = new Sections(after);
        this.leading = new Leading(lines, sections, sectionsThere);
        this.referents = new Referents(alignment, lines, sections, sectionsThere);
        this.takingUp = new TakingUp(lines, sections, sectionsThere, Language.of(before.tokens()));
        this.judgements = new Judgements(lines, sections, sectionsThere);
        this.headings = new Headings(lines, sections, sectionsThere, judgements);
        this.voices = new Voices(lines, sections, sectionsThere);
        this.units = new Units(lines, sections, sectionsThere);
        this.notes = new Notes(lines, sections, sectionsThere);
        this.disowning = new Disowning(lines, sections, sectionsThere);
    }

    /**
     * @param start the first token of a sentence that stands in both texts
     * @param end its last token, exclusive
     * @param there its first token in the new text
     */
    boolean hasTurned(int start, int end, int there) {
        if (disowning.isOther() || referents.mayBeOthers(start, there)) {
            return true;
        }
        int line = before.lineOf(start);
        int lineThere = after.lineOf(there);
        boolean listed = sections.isListed(line) && sectionsThere.isListed(lineThere);
        if (!listed && leading.isOther(line, before.lineBefore(start), after.lineBefore(there))) {
            return true;
        }
        int next = before.lineFrom(end);
        int nextThere = after.lineFrom(there + end - start);
        return headings.areOthers(line, lineThere)
                || voices.areOthers(line, lineThere)
                || judgements.areOthers(line, lineThere)
                || units.areOthers(line, lineThere)
                || notes.areOthers(line)
                || takingUp.isOther(next, nextThere)
                || takingUp.isOtherBefore(line, lineThere);
    }
}

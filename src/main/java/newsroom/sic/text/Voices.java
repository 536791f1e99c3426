package newsroom.sic.text;

/** Whether somebody else speaks in a line than before, though it stands word for word. */
final class Voices {

    private final NeighbouringLines lines;
    private final Sections sections;
    private final Sections sectionsThere;
    private final Utterances utterances;
    private final Utterances utterancesThere;

    Voices(NeighbouringLines lines, Sections sections, Sections sectionsThere) {
        this.lines = lines;
        this.sections = sections;
        this.sectionsThere = sectionsThere;
        this.utterances = new Utterances(lines.before(), sections);
        this.utterancesThere = new Utterances(lines.after(), sectionsThere);
    }

    boolean areOthers(int line, int lineThere) {
        if (utterances.leansOnASpeaker(line) || utterancesThere.leansOnASpeaker(lineThere)) {
            int from = utterances.firstOfRun(line) - Utterances.NEAR;
            if (lines.standTogether(Math.max(0, from), utterances.lastOfRun(line) + 1)) {
                return false;
            }
            Utterances.Voice one = utterances.of(line);
            Utterances.Voice other = utterancesThere.of(lineThere);
            return !one.names().equals(other.names()) || !one.denying().equals(other.denying());
        }
        return isIntroducedByOthers(line, lineThere);
    }

    /** Behind the words "Petrova spoke first" stands what she said, marks or not. */
    private boolean isIntroducedByOthers(int line, int lineThere) {
        if (line == 0
                || lineThere == 0
                || sections.opensBlock(line)
                || sectionsThere.opensBlock(lineThere)
                || lines.standTogether(line - 1, line)
                || lines.areSame(line - 1, lineThere - 1)) {
            return false;
        }
        Utterances.Voice one = utterances.beside(line - 1);
        Utterances.Voice other = utterancesThere.beside(lineThere - 1);
        return NeighbouringLines.areOthers(one.names(), other.names())
                && ((one.speaking() && other.speaking())
                        || (lines.stands(line - 1) && lines.stood(lineThere - 1)));
    }
}

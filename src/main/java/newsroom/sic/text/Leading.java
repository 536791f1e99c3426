package newsroom.sic.text;

/**
 * Whether a sentence is led in otherwise: by another lead-in, an answer by another question, or
 * behind a sentence in which a name or a "not" changed.
 */
final class Leading {

    private static final int FEW_WORDS = 3;

    private final NeighbouringLines lines;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Sections sections;
    private final Sections sectionsThere;

    Leading(NeighbouringLines lines, Sections sections, Sections sectionsThere) {
        this.lines = lines;
        this.before = lines.before();
        this.after = lines.after();
        this.sections = sections;
        this.sectionsThere = sectionsThere;
    }

    /** Given what stands before it in either text. */
    boolean isOther(int line, int led, int ledThere) {
        if (lines.areSameOrNone(led, ledThere)) {
            return asksOther(line, led, ledThere);
        }
        if (isLeadIn(before, led) || isLeadIn(after, ledThere)) {
            return true;
        }
        if (asksOther(line, led, ledThere)) {
            return true;
        }
        if (led == LinedTokens.NONE || ledThere == LinedTokens.NONE || lines.stands(led)) {
            return false;
        }
        if (sections.isHeading(led) && lines.isEdited(led, ledThere)) {
            return true;
        }
        // edited, or gone with another in its place
        return (lines.isEdited(led, ledThere) && lines.sayOthers(led, ledThere))
                || (!lines.stood(ledThere) && lines.differInNegation(led, ledThere));
    }

    private static boolean isLeadIn(LinedTokens text, int line) {
        if (line == LinedTokens.NONE) {
            return false;
        }
        if (text.endsIn(line, ":")) {
            return true;
        }
        for (int i = text.first(line); i < text.end(line); i++) {
            if (text.tokens().is(i, Says.POINTS_ON)) {
                return true;
            }
        }
        return false;
    }

    /** Behind "Yes." as well, which says nothing without its question. */
    private boolean asksOther(int line, int led, int ledThere) {
        int question = led;
        int questionThere = ledThere;
        while (isShort(question) && lines.areSameOrNone(question, questionThere)) {
            question = before.lineBefore(before.first(question));
            questionThere = after.lineBefore(after.first(questionThere));
        }
        boolean asks = before.endsIn(question, "?");
        boolean asksThere = after.endsIn(questionThere, "?");
        if (asks && asksThere) {
            return !lines.areSameOrNone(question, questionThere);
        }
        return (asks && (answers(line) || !sections.isHeading(question)))
                || (asksThere && (answers(line) || !sectionsThere.isHeading(questionThere)));
    }

    private boolean answers(int line) {
        return isShort(line) || before.tokens().is(before.first(line), Says.ANSWERS);
    }

    private boolean isShort(int line) {
        if (line == LinedTokens.NONE || before.endsIn(line, "?")) {
            return false;
        }
        int words = 0;
        for (int i = before.first(line); i < before.end(line) && words <= FEW_WORDS; i++) {
            words += before.tokens().isWord(i) ? 1 : 0;
        }
        return words <= FEW_WORDS && !sections.isHeading(line);
    }
}

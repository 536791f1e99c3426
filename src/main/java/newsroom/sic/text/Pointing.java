package newsroom.sic.text;

/** What the words of a sentence point back at: somebody, a time, something that has a name. */
final class Pointing {

    /** In which a time is looked for. */
    private static final int FIRST_WORDS = 8;

    private final LinedTokens text;
    private final Sections sections;

    Pointing(LinedTokens text, Sections sections) {
        this.text = text;
        this.sections = sections;
    }

    /** What is pointed at. */
    enum What {
        NOTHING,
        SOMEBODY,
        A_TIME,
        SOMEBODY_OR_SOMETHING,
        ANYTHING
    }

    /** What the first words of a sentence point at. */
    What pointedAt(int start) {
        Tokens tokens = text.tokens();
        int end = text.end(text.lineOf(start));
        int first = firstWord(start);
        if (tokens.is(first, Says.POINTS_BACK | Says.POINTS_AT_A_TIME)) {
            return what(first, end);
        }
        if (tellsATime(first, end)) {
            return What.A_TIME;
        }
        if (!tokens.is(first, Says.OPENS)) {
            return What.NOTHING;
        }
        if (first + 1 < end && tokens.is(first + 1, Says.POINTS_BACK)) {
            return what(first + 1, end);
        }
        for (int i = first + 1; i < Math.min(end, first + 4); i++) {
            if (tokens.is(i, Says.POINTS_WITHIN)) {
                return what(i, end);
            }
            if (tokens.is(i, Says.NAMES_SOMEBODY)) {
                return What.NOTHING;
            }
        }
        return What.NOTHING;
    }

    /** Whether the very first word of a sentence points back. */
    boolean pointsBack(int start) {
        return text.tokens().is(firstWord(start), Says.POINTS_BACK);
    }

    /** The same, or "then". */
    boolean takesUpWhatStands(int start) {
        return text.tokens().is(firstWord(start), Says.POINTS_BACK | Says.POINTS_AT_A_TIME);
    }

    /** Whether it speaks of something of its own, by its first word. */
    boolean hasASubject(int line) {
        return !text.tokens().is(firstWord(text.first(line)), Says.POINTS_BACK | Says.OPENS);
    }

    private int firstWord(int start) {
        int first = start;
        while (first < text.end(text.lineOf(start)) - 1 && !text.tokens().isWord(first)) {
            first++;
        }
        return first;
    }

    /** Whether it points back somewhere and names nobody: what it points at is its subject too. */
    boolean leansBack(int line) {
        boolean leans = pointsBack(text.first(line));
        for (int i = text.first(line); i < text.end(line); i++) {
            leans |= text.tokens().is(i, Says.POINTS_WITHIN) && !sections.opensBlock(line);
            if (i > text.first(line) && text.tokens().is(i, Says.NAMES_SOMEBODY)) {
                return false;
            }
        }
        return leans;
    }

    /**
     * Whether a sentence opens with "the firm" and no firm is mentioned in its paragraph before it:
     * then it is what goes by a name there.
     */
    boolean describes(int start) {
        int line = text.lineOf(start);
        int first = firstWord(start);
        if (first + 1 >= text.end(line) || !text.tokens().word(first).equals("The")) {
            return false;
        }
        for (int at = line; at > 0 && !sections.opensBlock(at); at--) {
            for (int i = text.first(at - 1); i < text.end(at - 1); i++) {
                if (text.tokens().id(i) == text.tokens().id(first + 1)) {
                    return false;
                }
            }
        }
        return !sections.opensBlock(line);
    }

    /** Whether "he" or "she" stands in a sentence that names nobody itself. */
    boolean leansOnSomebody(int start) {
        boolean leans = false;
        for (int i = start; i < text.end(text.lineOf(start)); i++) {
            leans |= text.tokens().is(i, Says.POINTS_AT_SOMEBODY);
            if (i > start && text.tokens().is(i, Says.NAMES_SOMEBODY)) {
                return false;
            }
        }
        return leans;
    }

    /** "That month", "two years later", early in the sentence. */
    private boolean tellsATime(int first, int end) {
        Tokens tokens = text.tokens();
        int last = Math.min(end - 1, first + FIRST_WORDS);
        for (int i = first; i < last; i++) {
            // "this year" is the year of the text
            if ((tokens.is(i + 1, Says.TIMES)
                            && (tokens.word(i).equals("that") || tokens.is(i, Says.COUNTS_ON)))
                    || (tokens.is(i, Says.TIMES) && tokens.is(i + 1, Says.LATER))) {
                return true;
            }
        }
        return false;
    }

    private What what(int token, int end) {
        Tokens tokens = text.tokens();
        if (tokens.is(token, Says.POINTS_AT_SOMEBODY)) {
            return What.SOMEBODY;
        }
        if (tokens.is(token, Says.POINTS_AT_EITHER)) {
            return What.SOMEBODY_OR_SOMETHING;
        }
        boolean time =
                tokens.is(token, Says.POINTS_AT_A_TIME)
                        || (token + 1 < end
                                && !tokens.word(token).equalsIgnoreCase("this")
                                && tokens.is(token + 1, Says.TIMES));
        return time ? What.A_TIME : What.ANYTHING;
    }
}

package newsroom.sic.text;

/** Tells in a word how two runs of words differ. */
final class Differing {

    private final LinedTokens before;
    private final LinedTokens after;

    /**
     * By word, how often more it stands in the one than in the other; nothing between two calls.
     */
    private final int[] balance;

    Differing(TextAlignment alignment) {
        this.before = alignment.before();
        this.after = alignment.after();
        this.balance = new int[alignment.vocabulary()];
    }

    /**
     * @param quoted whether the words stand within quotation marks
     */
    Difference why(int start, int end, int thereStart, int thereEnd, boolean quoted) {
        int others = others(start, end, thereStart, thereEnd);
        if ((others & Says.COUNTS) != 0) {
            return Difference.FIGURE;
        }
        if ((others & Says.NEGATES) != 0) {
            return Difference.NEGATION;
        }
        if ((others & Says.NAMES) != 0) {
            return Difference.NAME;
        }
        return quoted || (others & Says.QUOTES) != 0 ? Difference.QUOTATION : Difference.WORDING;
    }

    /** All kinds of words that stand more often in the one than in the other. */
    int others(int start, int end, int thereStart, int thereEnd) {
        Tokens one = before.tokens();
        Tokens other = after.tokens();
        for (int i = start; i < end; i++) {
            balance[one.id(i)]++;
        }
        for (int j = thereStart; j < thereEnd; j++) {
            balance[other.id(j)]--;
        }
        int kinds = 0;
        for (int i = start; i < end; i++) {
            kinds |= balance[one.id(i)] > 0 ? one.kinds(i) : 0;
        }
        for (int j = thereStart; j < thereEnd; j++) {
            kinds |= balance[other.id(j)] < 0 ? other.kinds(j) : 0;
            balance[other.id(j)] = 0;
        }
        for (int i = start; i < end; i++) {
            balance[one.id(i)] = 0;
        }
        return kinds;
    }

    /** Whether their words are others, or in another order; figures, units and days apart. */
    boolean differBeyondFigures(int start, int end, int thereStart, int thereEnd) {
        Tokens one = before.tokens();
        Tokens other = after.tokens();
        int i = start;
        int j = thereStart;
        while (true) {
            while (i < end && !tells(one, i)) {
                i++;
            }
            while (j < thereEnd && !tells(other, j)) {
                j++;
            }
            if (i == end || j == thereEnd) {
                return i < end || j < thereEnd;
            }
            if (one.id(i++) != other.id(j++)) {
                return true;
            }
        }
    }

    private static boolean tells(Tokens tokens, int token) {
        return tokens.isWord(token) && !tokens.is(token, Says.COUNTS | Says.DATES | Says.UNITS);
    }

    /** From 0 to 1: how many of the words of both stand in both (Dice). */
    double likeness(int start, int end, int thereStart, int thereEnd) {
        Tokens one = before.tokens();
        Tokens other = after.tokens();
        for (int i = start; i < end; i++) {
            balance[one.id(i)]++;
        }
        int common = 0;
        for (int j = thereStart; j < thereEnd; j++) {
            common += balance[other.id(j)]-- > 0 ? 1 : 0;
        }
        for (int j = thereStart; j < thereEnd; j++) {
            balance[other.id(j)] = 0;
        }
        for (int i = start; i < end; i++) {
            balance[one.id(i)] = 0;
        }
        return 2.0 * common / (end - start + thereEnd - thereStart);
    }

    boolean isSame(int start, int end, int thereStart, int thereEnd) {
        if (end - start != thereEnd - thereStart) {
            return false;
        }
        for (int i = start, j = thereStart; i < end; i++, j++) {
            if (before.tokens().id(i) != after.tokens().id(j)) {
                return false;
            }
        }
        return true;
    }
}

package newsroom.sic.reading;

import com.ibm.icu.lang.UCharacter;

/**
 * A place where one sentence may end and the next begin, in indices of the paragraph.
 *
 * @param text the paragraph, every white space a plain space
 * @param from where the sentence under way began
 * @param stop where its full stop, question mark or ellipsis begins
 * @param stopEnd behind that
 * @param closed behind the quotation marks and brackets that close there
 * @param next where the next sentence would begin, its opening marks included
 */
record Edge(String text, int from, int stop, int stopEnd, int closed, int next) {

    private static final String STOPS = ".!?…؟।。！？";
    private static final String CLOSERS = "\"'”’“»«›‹)]}」』";
    private static final int LONGEST_WORD = 40;

    /** The edge before an index at which somebody sees a sentence begin. */
    static Edge before(int next, int from, String text) {
        int closed = back(text, next, from, " ");
        int stopEnd = back(text, closed, from, CLOSERS + " ");
        int stop = back(text, stopEnd, from, STOPS);
        return stop == stopEnd
                ? new Edge(text, from, closed, closed, closed, next)
                : new Edge(text, from, stop, stopEnd, closed, next);
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    private static int back(String text, int index, int from, String over) {
        int at = index;
        while (at > from && over.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** "." or "?!" or "…"; empty where none stands. */
    String mark() {
        return text.substring(stop, stopEnd);
    }

    boolean isEllipsis() {
        return mark().contains("…") || mark().contains("...");
    }

    boolean closesQuotation() {
        return closed > stopEnd;
    }

    boolean hasSpace() {
        return next > closed;
    }

    /** The word that the mark stands behind, with the full stops inside it: "Nov", "U.S", "R". */
    String wordBefore() {
        int start = stop;
        while (start > from && stop - start < LONGEST_WORD && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, stop);
    }

    /** The word before that one, or nothing. */
    String wordBeforeThat() {
        int end = Math.max(from, stop - wordBefore().length());
        end = back(text, end, from, " ");
        int start = end;
        while (start > from && end - start < LONGEST_WORD && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '’' || c == '\'' || c == '-';
    }

    /** The first word behind the edge, opening marks skipped. */
    String wordAfter() {
        int start = next;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(start, end);
    }

    boolean beforeLowerCase() {
        return !wordAfter().isEmpty() && UCharacter.isLowerCase(wordAfter().codePointAt(0));
    }

    boolean beforeDigit() {
        return !wordAfter().isEmpty() && Character.isDigit(wordAfter().charAt(0));
    }
}

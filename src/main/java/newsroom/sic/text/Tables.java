package newsroom.sic.text;

import java.util.Arrays;

/**
 * The rows of tables in a text, cells parted by tabs or bars, and which row heads them: the first,
 * or a second without figures over rows with some.
 */
final class Tables {

    private final LinedTokens text;
    private final String whole;
    private final boolean[] row;
    private final int[] head;

    Tables(LinedTokens text) {
        this.text = text;
        this.whole = text.text().toString();
        this.row = new boolean[text.lines()];
        this.head = new int[text.lines()];
        Arrays.fill(head, Sections.NONE);
        if (whole.indexOf('\t') >= 0 || whole.indexOf('|') >= 0) {
            for (int line = 0; line < text.lines(); line = find(line)) {}
        }
    }

    /** A row stands among others; a line with a bar alone is a menu or a byline. */
    boolean isRow(int line) {
        return row[line];
    }

    /** Whether it stands in a table, at its head or below. */
    int head(int line) {
        return head[line];
    }

    /** Reads what begins at a line; tells where to read on. */
    private int find(int from) {
        if (!hasCells(from)) {
            return from + 1;
        }
        int end = from + 1;
        while (end < text.lines() && goesOn(end)) {
            end++;
        }
        if (end == from + 1) {
            return end;
        }
        int heads = from;
        if (end > from + 2 && !holdsAFigure(from + 1) && holdsAFigure(from + 2)) {
            heads = from + 1;
            head[heads] = from;
        }
        Arrays.fill(row, from, end, true);
        Arrays.fill(head, heads + 1, end, heads);
        return end;
    }

    /**
     * Another row, or a line between two rows; what stands behind a gap may head the next table.
     */
    private boolean goesOn(int line) {
        boolean more = line + 1 < text.lines() && hasCells(line + 1) && isClose(line + 1);
        return hasCells(line) ? isClose(line) || !more : isClose(line) && more;
    }

    private boolean hasCells(int line) {
        if (text.isEmpty(line)) {
            return false;
        }
        int start = text.tokens().start(text.first(line));
        int end = text.tokens().end(text.end(line) - 1);
        for (int i = start; i < end; i++) {
            if (whole.charAt(i) == '\t' || whole.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    /** Whether no empty line stands before it. */
    private boolean isClose(int line) {
        int first = text.first(line);
        if (first == 0 || first == text.size()) {
            return false;
        }
        int start = text.tokens().start(first);
        int newLine = whole.indexOf('\n', text.tokens().end(first - 1));
        int other = whole.indexOf('\n', newLine + 1);
        return newLine < 0 || newLine > start || other < 0 || other > start;
    }

    private boolean holdsAFigure(int line) {
        for (int i = text.first(line); i < text.end(line); i++) {
            if (text.tokens().is(i, Says.COUNTS)) {
                return true;
            }
        }
        return false;
    }
}

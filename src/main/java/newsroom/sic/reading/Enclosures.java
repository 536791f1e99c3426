package newsroom.sic.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The quotations and brackets of a paragraph that are opened and closed in it. */
final class Enclosures {

    /** Indices of the opening and the closing mark. */
    record Enclosure(int open, int close, boolean quotation) {

        boolean holds(int index) {
            return open < index && index <= close;
        }

        int length() {
            return close - open - 1;
        }
    }

    private static final String OPENING = "“„«‹([{「『";
    private static final String CLOSING = "”»›)]}」』";

    private final List<Enclosure> outermost = new ArrayList<>();
    private int cursor;

    Enclosures(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (opens(text, i)) {
                open.push(i);
            } else if (closes(text, i)
                    && !open.isEmpty()
                    && isBracket(text, i) == isBracket(text, open.peek())) {
                closed(open.pop(), i, text);
            }
        }
    }

    private void closed(int open, int close, String text) {
        while (!outermost.isEmpty() && outermost.getLast().open() > open) {
            outermost.removeLast();
        }
        outermost.add(new Enclosure(open, close, !isBracket(text, open)));
    }

    private static boolean isBracket(String text, int i) {
        return "()[]{}".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean opens(String text, int i) {
        char c = text.charAt(i);
        return c == '"'
                ? i == 0 || " ([–—".indexOf(text.charAt(i - 1)) >= 0
                : OPENING.indexOf(c) >= 0;
    }

    private static boolean closes(String text, int i) {
        char c = text.charAt(i);
        return c == '"' || CLOSING.indexOf(c) >= 0;
    }

    /** The outermost one around an index; asked in ascending order. */
    Optional<Enclosure> around(int index) {
        while (cursor < outermost.size() && outermost.get(cursor).close() < index) {
            cursor++;
        }
        return cursor < outermost.size() && outermost.get(cursor).holds(index)
                ? Optional.of(outermost.get(cursor))
                : Optional.empty();
    }
}

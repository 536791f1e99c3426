package newsroom.sic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into words, runs of white space, and single other characters; joined they are the text
 * again.
 */
final class Words {

    private static final String JOINERS = ".,:'’-/";

    private final String text;
    private int at;

    private Words(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        var words = new Words(text);
        var found = new ArrayList<String>();
        while (words.at < words.text.length()) {
            found.add(words.next());
        }
        return found;
    }

    private String next() {
        int start = at;
        int first = step();
        if (isWord(first)) {
            while (at < text.length() && goesOn()) {
                step();
            }
        } else if (isSpace(first)) {
            while (at < text.length() && isSpace(text.codePointAt(at))) {
                step();
            }
        }
        return text.substring(start, at);
    }

    private int step() {
        int point = text.codePointAt(at);
        at += Character.charCount(point);
        return point;
    }

    private boolean goesOn() {
        int point = text.codePointAt(at);
        if (isWord(point)) {
            return true;
        }
        int after = at + Character.charCount(point);
        return JOINERS.indexOf(point) >= 0
                && after < text.length()
                && isWord(text.codePointAt(after));
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}

package newsroom.sic.history.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into words, runs of white space, and single other characters; joined they are the text
 * again. Control characters, which a page cannot show, are replaced by their pictures.
 */
final class Words {

    private static final String JOINERS = ".,:'’-/";
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final String PICTURE_OF_DELETE = "\u2421";

    private final String text;
    private int at;

    private Words(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        var words = new Words(visible(text));
        var found = new ArrayList<String>();
        while (words.at < words.text.length()) {
            found.add(words.next());
        }
        return found;
    }

    /** The text with every control character but tab and line feed as a picture. */
    static String visible(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    if (point == '\n' || point == '\t' || !Character.isISOControl(point)) {
                        visible.appendCodePoint(point);
                    } else if (point < ' ') {
                        visible.appendCodePoint(PICTURES + point);
                    } else {
                        visible.append(point == DELETE ? PICTURE_OF_DELETE : "\uFFFD");
                    }
                });
        return visible.toString();
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

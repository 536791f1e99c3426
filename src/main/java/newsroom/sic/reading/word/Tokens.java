package newsroom.sic.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a stretch of text into words, numbers and marks. A number stands apart from the letters that
 * it touches ("17" "th", "$" "3.5" "bn"), a number word from what hangs on it ("two" "-" "year"),
 * and a clitic from its host ("NATO" "'s", "do" "n't"); other compounds stay whole.
 */
public final class Tokens {

    private static final String THIN_SPACES = "\u00a0\u2009\u202f";
    private static final String JOINERS = "-'’.&";
    private static final int LONGEST = 200;

    private static final Set<String> CLITICS = Set.of("'s", "'ll", "'re", "'ve", "'d", "'m");

    private final String text;
    private final int end;
    private int at;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    public static List<Token> of(String text, int start, int end) {
        var tokens = new Tokens(text, start, end);
        while (tokens.at < end) {
            tokens.step();
        }
        return tokens.tokens;
    }

    private void step() {
        int point = text.codePointAt(at);
        int width = Character.charCount(point);
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            at += width;
        } else if (isDigit(at)) {
            add(endOfNumber());
        } else if (Character.isLetter(point)) {
            word();
        } else {
            add(Math.min(end, at + width));
        }
    }

    private void add(int to) {
        tokens.add(Token.of(text, at, to));
        at = to;
    }

    private boolean isDigit(int index) {
        return index < end && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** Digits with points and commas inside, and with thin spaces before groups of three. */
    private int endOfNumber() {
        int to = at;
        while (isDigit(to)) {
            to++;
            if (to < end && ".,".indexOf(text.charAt(to)) >= 0 && isDigit(to + 1)) {
                to++;
            } else if (to < end && THIN_SPACES.indexOf(text.charAt(to)) >= 0 && isGroup(to + 1)) {
                to++;
            }
        }
        return to;
    }

    private boolean isGroup(int index) {
        return isDigit(index) && isDigit(index + 1) && isDigit(index + 2) && !isDigit(index + 3);
    }

    private void word() {
        int to = endOfWord();
        int cut = clitic(to);
        int hyphen = afterNumberWord(to);
        if (hyphen > 0) {
            add(hyphen);
            add(hyphen + 1);
        } else if (cut > at) {
            add(cut);
            add(to);
        } else {
            add(to);
        }
    }

    private int endOfWord() {
        int to = at;
        while (to < end && to - at < LONGEST) {
            int point = text.codePointAt(to);
            if (isOfWord(point) || (JOINERS.indexOf(point) >= 0 && joins(to))) {
                to = Math.min(end, to + Character.charCount(point));
            } else if (point == '.' && isDotted(to)) {
                return to + 1;
            } else {
                return to;
            }
        }
        return to;
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private boolean joins(int index) {
        if (index + 1 >= end || index == at || !isOfWord(text.codePointAt(index + 1))) {
            return false;
        }
        return text.charAt(index) != '.' || isDotted(index);
    }

    /** U.S., a.m.: single letters with a full stop each. */
    private boolean isDotted(int index) {
        boolean single = index - 1 == at || (index - 2 >= at && text.charAt(index - 2) == '.');
        boolean another = index - 2 > at || (index + 2 < end && text.charAt(index + 2) == '.');
        return single && another && Character.isLetter(text.charAt(index - 1));
    }

    private int clitic(int to) {
        String word = text.substring(at, to).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (word.endsWith("n't") && word.length() > 3) {
            return to - 3;
        }
        int quote = word.lastIndexOf('\'');
        return quote > 0 && CLITICS.contains(word.substring(quote)) ? at + quote : -1;
    }

    private int afterNumberWord(int to) {
        int hyphen = text.indexOf('-', at, to);
        boolean inside = hyphen > at && hyphen < to - 1;
        return inside && NumberWords.isOne(text.substring(at, hyphen).toLowerCase(Locale.ROOT))
                ? hyphen
                : -1;
    }
}

package newsroom.sic.reading.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of a paragraph: curly, straight, low, angled and doubled single ones,
 * mixed as they come. Single marks count where they cannot be apostrophes. A paragraph whose last
 * mark stays open is quoted to its end.
 */
public final class Marks {

    private static final int DEEPEST = 4;
    private static final int LONGEST_SINGLE = 500;

    private record Open(int at, int width, char closer) {}

    private final String text;
    private final int from;
    private final int to;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Quoted> found = new ArrayList<>();

    private Marks(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    public static List<Quoted> in(String text, int from, int to) {
        return new Marks(text, from, to).pair();
    }

    private List<Quoted> pair() {
        int at = from;
        while (at < to) {
            at += step(at);
        }
        while (open.size() > 1) {
            open.pop();
        }
        if (!open.isEmpty() && hasLetters(open.peek().at())) {
            Open last = open.pop();
            found.add(
                    new Quoted(
                            last.at(),
                            to,
                            last.at() + last.width(),
                            to,
                            true,
                            false,
                            false,
                            false));
        }
        found.sort(Comparator.comparingInt(Quoted::start));
        return found;
    }

    private boolean hasLetters(int start) {
        return text.substring(start, to).codePoints().anyMatch(Character::isLetter);
    }

    private int step(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '“' -> openOrClose(at, 1, '”', isClosing(at, 1) && opensWith('“', '„'));
            case '”' -> close(at, 1, '”');
            case '„' -> push(at, 1, '”');
            case '«' -> push(at, 1, '»');
            case '»' -> close(at, 1, '»');
            case '"' -> openOrClose(at, 1, '"', isClosing(at, 1));
            case '‘' -> pushSingle(at, 1);
            case '’', '\'' -> {
                return apostrophe(at);
            }
            case '`' -> {
                if (at + 1 < to && text.charAt(at + 1) == '`') {
                    push(at, 2, '"');
                    return 2;
                }
            }
            default -> {}
        }
        return 1;
    }

    private boolean opensWith(char... marks) {
        return open.stream().anyMatch(o -> new String(marks).indexOf(text.charAt(o.at())) >= 0);
    }

    /** Two single marks make a double one; one alone quotes where it is no apostrophe. */
    private int apostrophe(int at) {
        if (at + 1 < to && text.charAt(at + 1) == text.charAt(at)) {
            openOrClose(at, 2, '"', isClosing(at, 2));
            return 2;
        }
        boolean closes = open.stream().anyMatch(o -> o.closer() == '’');
        boolean letterBehind = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean letterBefore = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
        if (closes && !letterBehind && (letterBefore || isClosing(at, 1))) {
            boolean plural = letterBefore && text.charAt(at - 1) == 's' && closesLater(at + 1);
            if (!plural) {
                close(at, 1, '’');
            }
        } else if (text.charAt(at) == '\'' && !letterBefore && letterBehind && !isClosing(at, 1)) {
            if (closesLater(at + 1)) {
                pushSingle(at, 1);
            }
        }
        return 1;
    }

    private boolean closesLater(int start) {
        for (int i = start; i < Math.min(to, start + LONGEST_SINGLE); i++) {
            char c = text.charAt(i);
            boolean mark = c == '\'' || c == '’';
            boolean free = i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (mark && free) {
                return true;
            }
            if (c == '"' || c == '“' || c == '”') {
                return false;
            }
        }
        return false;
    }

    private void pushSingle(int at, int width) {
        boolean letterBefore = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
        if (!letterBefore && closesLater(at + 1)) {
            push(at, width, '’');
        }
    }

    /** Behind a letter or a stop, or before a space: no mark opens there. */
    private boolean isClosing(int at, int width) {
        if (at == from) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean spaceBefore =
                Character.isWhitespace(before)
                        || Character.isSpaceChar(before)
                        || "([{—–-‘'“/".indexOf(before) >= 0;
        boolean spaceBehind =
                at + width >= to
                        || Character.isWhitespace(text.charAt(at + width))
                        || Character.isSpaceChar(text.charAt(at + width))
                        || ".,;:!?)]}".indexOf(text.charAt(at + width)) >= 0;
        return !spaceBefore || (spaceBehind && !open.isEmpty());
    }

    private void openOrClose(int at, int width, char closer, boolean closing) {
        if (closing && !open.isEmpty()) {
            close(at, width, closer);
        } else if (!closing) {
            push(at, width, closer);
        }
    }

    private void push(int at, int width, char closer) {
        boolean again = open.stream().anyMatch(o -> o.closer() == closer && closer != '’');
        if (again) {
            while (!open.isEmpty() && open.peek().closer() != closer) {
                open.pop();
            }
            open.pop();
        }
        if (open.size() < DEEPEST) {
            open.push(new Open(at, width, closer));
        }
    }

    /** A closing mark of one make may close what another make opened. */
    private void close(int at, int width, char closer) {
        boolean single = closer == '’';
        while (!open.isEmpty() && (open.peek().closer() == '’') != single) {
            if (single) {
                return;
            }
            open.pop();
        }
        if (open.isEmpty()) {
            return;
        }
        Open opener = open.pop();
        if (at > opener.at() + opener.width()) {
            found.add(
                    new Quoted(
                            opener.at(),
                            at + width,
                            opener.at() + opener.width(),
                            at,
                            true,
                            true,
                            false,
                            !open.isEmpty()));
        }
    }
}

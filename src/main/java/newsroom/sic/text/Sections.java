package newsroom.sic.text;

import java.util.Arrays;
import java.util.Set;

/**
 * What each line of a text stands under: the heading of its section, and for an item what leads to
 * its list. Told from the form alone.
 */
final class Sections {

    static final int NONE = -1;

    /** In words and marks; a longer line is no heading. */
    private static final int HEADING = 8;

    /** The same for a question, which heads its answer. */
    private static final int QUESTION = 16;

    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "\"", "'", ":");

    /** A dash that is no hyphen opens speech, but where a colon leads to it. */
    private static final String BULLETS = "•-*‣◦▪·";

    /** What stands in captions, credits and menus. */
    private static final Set<String> NO_HEADING = Set.of(":", "/", "|", "©");

    private static final Set<String> OPENS_NO_HEADING =
            Set.of(
                    "By",
                    "Photo",
                    "Image",
                    "Picture",
                    "Read",
                    "Share",
                    "Published",
                    "Updated",
                    "Advertisement",
                    "Von",
                    "Foto",
                    "Bild",
                    "Lesen",
                    "Teilen",
                    "Anzeige");

    private final LinedTokens text;
    private final boolean[] opensBlock;
    private final int[] over;
    private final int[] under;
    private final boolean[] listed;
    private final boolean[] hangs;
    private final Tables tables;

    Sections(LinedTokens text) {
        this.text = text;
        this.opensBlock = new boolean[text.lines() + 1];
        this.over = new int[text.lines()];
        this.under = new int[text.lines()];
        this.listed = new boolean[text.lines()];
        this.hangs = new boolean[text.lines()];
        this.tables = new Tables(text);
        String whole = text.text().toString();
        for (int line = 0; line < text.lines(); line++) {
            opensBlock[line] = line == 0 || isBroken(whole, line);
        }
        opensBlock[text.lines()] = true;
        Arrays.fill(over, NONE);
        Arrays.fill(under, NONE);
        int heading = NONE;
        int leadIn = NONE;
        for (int line = 0; line < text.lines(); line++) {
            if (text.isEmpty(line)) {
                continue;
            }
            listed[line] = tables.isRow(line) || isItem(line, leadIn);
            hangs[line] = listed[line] || (!opensBlock[line] && hangs[line - 1]);
            int head = tables.head(line);
            over[line] = heading;
            under[line] = head != NONE ? head : leadIn;
            if (isHeading(line)) {
                heading = line;
            }
            leadIn = hangs[line] ? leadIn : line;
        }
    }

    private boolean isBroken(String whole, int line) {
        int first = text.first(line);
        if (first == 0 || first == text.size()) {
            return true;
        }
        int from = text.tokens().end(first - 1);
        int newLine = whole.indexOf('\n', from);
        return newLine >= 0 && newLine < text.tokens().start(first);
    }

    boolean opensBlock(int line) {
        return opensBlock[line];
    }

    /** The heading over a line; -1 where there is none. */
    int over(int line) {
        return over[line];
    }

    /** What leads to a list, over a row that of its columns; -1 where nothing does. */
    int under(int line) {
        return under[line];
    }

    /** Whether it is an item of a list or a row of a table. */
    boolean isListed(int line) {
        return listed[line];
    }

    /** Whether it is listed, or stands in an item behind its first sentence. */
    boolean hangs(int line) {
        return hangs[line];
    }

    /** Whether any change at its end makes another of what it leads to; not so a sentence. */
    boolean leadsIn(int line) {
        return text.endsIn(line, ":") || isHeading(line);
    }

    private boolean isItem(int line, int leadIn) {
        if (!opensBlock[line]) {
            return false;
        }
        int first = text.first(line);
        String word = word(first);
        char sign = text.text().toString().charAt(text.tokens().start(first));
        return BULLETS.indexOf(sign) >= 0
                || (Ignorable.isDash(sign) && text.endsIn(leadIn, ":"))
                || (Character.isDigit(word.codePointAt(0))
                        && word.length() <= 3
                        && first + 1 < text.size()
                        && (word(first + 1).equals(".") || word(first + 1).equals(")")));
    }

    /** Whether it stands by itself, short and without an end, or asks. */
    boolean isHeading(int line) {
        if (text.isEmpty(line) || !opensBlock[line] || !opensBlock[line + 1] || isListed(line)) {
            return false;
        }
        int words = text.end(line) - text.first(line);
        String last = word(text.end(line) - 1);
        if (last.equals("?")) {
            return words <= QUESTION;
        }
        if (words > HEADING
                || ENDS.contains(last)
                || OPENS_NO_HEADING.contains(word(text.first(line)))) {
            return false;
        }
        for (int i = text.first(line); i < text.end(line); i++) {
            if (NO_HEADING.contains(word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but headings stands between two of them. */
    boolean areTogether(int heading, int other) {
        for (int line = Math.min(heading, other); line < Math.max(heading, other); line++) {
            if (!text.isEmpty(line) && !isHeading(line)) {
                return false;
            }
        }
        return true;
    }

    private String word(int token) {
        return text.tokens().word(token);
    }
}

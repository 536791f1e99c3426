package newsroom.sic.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What a block looks like, whatever it says. */
final class Shape {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern FINAL_STOP =
            Pattern.compile(".*[.!?…؟।。！？][\\s\"'”’“»«›‹)\\]}」』）]*", Pattern.DOTALL);
    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[•▪◦*·–—-]|\\(?\\d{1,3}[.)]) .*", Pattern.DOTALL);

    private Shape() {}

    static boolean endsLikeASentence(String text) {
        return FINAL_STOP.matcher(text.substring(Math.max(0, text.length() - 20))).matches();
    }

    static boolean asksOrExclaims(String text) {
        return text.endsWith("?") || text.endsWith("!");
    }

    static List<String> words(String text) {
        return List.of(SPACES.split(text));
    }

    /** In scripts without spaces two characters make about one word. */
    static int wordCount(String text) {
        int words = 0;
        int closeSet = 0;
        boolean between = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c);
            words += between && !space ? 1 : 0;
            closeSet += isCloseSet(c) ? 1 : 0;
            between = space;
        }
        return words + closeSet / 2;
    }

    /** From Thai upwards, as far as a script is written without spaces. */
    private static boolean isCloseSet(char c) {
        return c >= '\u0E00'
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    /** Copy: long, or a sentence of some length. */
    static boolean isParagraph(String text) {
        return text.length() > 200
                || (endsLikeASentence(text) && (wordCount(text) >= 12 || text.length() >= 70));
    }

    /** Short, without a full stop: a title of some kind. */
    static boolean isTitle(String text) {
        return text.length() <= 160
                && wordCount(text) <= 25
                && !isListItem(text)
                && !text.endsWith(":")
                && (!endsLikeASentence(text) || (asksOrExclaims(text) && wordCount(text) <= 15));
    }

    /** A word or two up to a handful: a section, a tag, a button. */
    static boolean isLabel(String text, int words) {
        return text.length() <= 60 && wordCount(text) <= words && !endsLikeASentence(text);
    }

    static boolean isListItem(String text) {
        return LIST_ITEM.matcher(text).matches();
    }
}

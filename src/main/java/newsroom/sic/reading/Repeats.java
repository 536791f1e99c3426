package newsroom.sic.reading;

import java.util.Locale;

/** Whether two printings say the same, typewriter and printer's quotation marks alike. */
final class Repeats {

    private static final int SHORTEST = 12;

    private Repeats() {}

    static boolean same(String one, String other) {
        return one.length() == other.length() && fold(one).equals(fold(other));
    }

    /** Whether a block begins with the whole of a title, itself long enough to tell. */
    static boolean begins(String block, String title) {
        return title.length() >= SHORTEST
                && block.length() >= title.length()
                && same(block.substring(0, title.length()), title)
                && (block.length() == title.length()
                        || !Character.isLetterOrDigit(block.charAt(title.length())));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('\u00A0', ' ');
    }
}

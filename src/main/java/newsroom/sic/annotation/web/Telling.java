package newsroom.sic.annotation.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * A text as a reviewer has to see it: what is invisible, turns the direction of the words around
 * it, or looks like a letter of another script stands there as a sign with its number. Such
 * characters are replaced, not kept beside their signs, so that they no longer do what they do.
 * What a script or an emoji needs (joiners, variation selectors) is left alone.
 */
final class Telling {

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int BLANK_BRAILLE = 0x2800;

    private final int[] text;

    private Telling(String text) {
        this.text = text.codePoints().toArray();
    }

    /** The text as escaped HTML with its signs. */
    static String html(String text) {
        Telling telling = new Telling(text);
        StringBuilder html = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < telling.text.length; i++) {
            Optional<String> sign = telling.sign(i);
            if (sign.isEmpty()) {
                plain.appendCodePoint(telling.text[i]);
                continue;
            }
            html.append(HtmlEscape.escapeHtml4Xml(plain.toString())).append(sign.get());
            plain.setLength(0);
        }
        return html.append(HtmlEscape.escapeHtml4Xml(plain.toString())).toString();
    }

    private Optional<String> sign(int i) {
        int c = text[i];
        if (isHidden(i)) {
            return Optional.of(mark(c, ""));
        }
        return isFromAnotherScript(i)
                ? Optional.of(mark(c, HtmlEscape.escapeHtml4Xml(Character.toString(c))))
                : Optional.empty();
    }

    /** {@code bdi}, so that the sign stands where the character stood, whatever is around it. */
    private static String mark(int c, String shown) {
        String number = "U+%04X".formatted(c);
        String name = UCharacter.getExtendedName(c);
        return "<bdi class=\"telltale\" dir=\"ltr\" title=\""
                + HtmlEscape.escapeHtml4Xml(name)
                + "\">"
                + shown
                + "‹"
                + number
                + "›</bdi>";
    }

    private boolean isHidden(int i) {
        int c = text[i];
        int before = i == 0 ? ' ' : text[i - 1];
        if (c == ZWJ || c == ZWNJ) {
            return !joins(before, c, i + 1 == text.length ? ' ' : text[i + 1]);
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR)) {
            return !(isPicture(before) || isKeycap(before));
        }
        if (isTag(c)) {
            return !(isPicture(before) || isTag(before));
        }
        return switch (UCharacter.getType(c)) {
            case UCharacter.FORMAT, UCharacter.PRIVATE_USE, UCharacter.UNASSIGNED -> true;
            case UCharacter.CONTROL -> c != '\n' && c != '\t' && c != '\r';
            case UCharacter.LINE_SEPARATOR, UCharacter.PARAGRAPH_SEPARATOR -> true;
            default ->
                    c == BLANK_BRAILLE
                            || UCharacter.hasBinaryProperty(
                                    c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    /** Between two pictures, or between letters of a script that is written joined. */
    private static boolean joins(int before, int joiner, int after) {
        boolean pictures = isPicture(after) && (isPicture(before) || isOnPicture(before));
        return (joiner == ZWJ && pictures) || (isJoined(before) && isJoined(after));
    }

    /** The letters with which a flag names its region. */
    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    private static boolean isPicture(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private static boolean isOnPicture(int c) {
        return c == 0xFE0F || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER);
    }

    private static boolean isKeycap(int c) {
        return c == '#' || c == '*' || (c >= '0' && c <= '9');
    }

    private static boolean isJoined(int c) {
        boolean written =
                UCharacter.isLetter(c)
                        || UCharacter.getType(c) == UCharacter.NON_SPACING_MARK
                        || UCharacter.getType(c) == UCharacter.COMBINING_SPACING_MARK;
        return written
                && switch (UScript.getScript(c)) {
                    case UScript.LATIN,
                            UScript.GREEK,
                            UScript.CYRILLIC,
                            UScript.HAN,
                            UScript.COMMON,
                            UScript.INHERITED ->
                            false;
                    default -> true;
                };
    }

    /** A letter in a word most of whose letters are of another script that looks alike. */
    private boolean isFromAnotherScript(int i) {
        Integer own = lookalike(text[i]);
        if (own == null) {
            return false;
        }
        Map<Integer, Integer> letters = new HashMap<>();
        int first = i;
        while (first > 0 && UCharacter.isLetter(text[first - 1])) {
            first--;
        }
        for (int at = first; at < text.length && UCharacter.isLetter(text[at]); at++) {
            Integer script = lookalike(text[at]);
            if (script != null) {
                letters.merge(script, 1, Integer::sum);
            }
        }
        int mine = letters.getOrDefault(own, 0);
        return letters.entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(own)
                                && (other.getValue() > mine
                                        || (other.getValue() == mine && own != UScript.LATIN)));
    }

    private static @Nullable Integer lookalike(int c) {
        int script = UScript.getScript(c);
        return switch (script) {
            case UScript.LATIN,
                    UScript.GREEK,
                    UScript.CYRILLIC,
                    UScript.ARMENIAN,
                    UScript.CHEROKEE ->
                    script;
            default -> null;
        };
    }
}

package newsroom.sic.intake;

import com.ibm.icu.lang.UCharacter;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Refusal.Kind;

/** The last check that file and pasted text pass alike. */
final class PlainText {

    /** In code points. */
    static final int LONGEST = 500_000;

    private PlainText() {}

    /**
     * The text with LF line ends; nothing else of it changes.
     *
     * @param source what a refusal calls it: the name of a file, or a word
     */
    static String of(Object source, String text) {
        if (text.codePoints().allMatch(PlainText::isInvisible)) {
            throw new Refusal(Kind.INVALID, "intake.refused.no-text", source);
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new Refusal(Kind.TOO_LARGE, "intake.refused.too-long", source, LONGEST);
        }
        return lines(text);
    }

    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isInvisible(int codePoint) {
        return UCharacter.isUWhiteSpace(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint);
    }
}

package newsroom.sic.intake;

import com.ibm.icu.lang.UCharacter;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Refusal.Kind;

/** The last check that file and pasted text pass alike. */
final class PlainText {

    /** In code points. */
    static final int LONGEST = 500_000;

    private PlainText() {}

    /** The text with LF line ends; nothing else of it changes. */
    static String of(String source, String text) {
        if (text.codePoints().allMatch(PlainText::isInvisible)) {
            throw new Refusal(Kind.INVALID, source + " holds no text.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new Refusal(
                    Kind.TOO_LARGE,
                    "%s is longer than %,d characters; split it.".formatted(source, LONGEST));
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isInvisible(int codePoint) {
        return UCharacter.isUWhiteSpace(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint);
    }
}

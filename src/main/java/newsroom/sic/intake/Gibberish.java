package newsroom.sic.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text in another 8-bit encoding looks like when it is read as Windows-1252, which gives
 * every byte a character: "podpisa³" for "podpisał". Bytes that are letters there are signs here,
 * and stand where no Western text has them. Better to ask in vain than to take wrong letters in.
 */
final class Gibberish {

    /** Of Cyrillic and Greek, every letter; a word of them within a Western text is enough. */
    private static final int IN_A_ROW = 5;

    private static final List<Pattern> SIGNS =
            List.of(
                    // within a word
                    Pattern.compile("\\p{L}[¹²³±¿¡¶¼½¾£¥¦¬¯¤º×÷§¢]\\p{L}"),
                    // at its end; square metres and notes are written so
                    Pattern.compile("\\p{L}[±¶¬¯¦¿¡]|\\p{Ll}{4,}³(?!\\p{N})"),
                    // at its beginning, where amounts and notes do not stand
                    Pattern.compile("(?<![\\p{L}\\p{N}])([±¶¦¬¯]\\p{L}|³\\p{Ll}{2}|[¼¾]\\p{L}{3})"),
                    Pattern.compile("£(?!bn|mn?\\b|k\\b|mln|mrd|tn)\\p{L}"),
                    // a ligature that French has before a few letters only
                    Pattern.compile("œ(?!\\p{L})|œ[bhkmpwz]"),
                    Pattern.compile("\\p{Ll}[ŸŒ]"),
                    Pattern.compile("[À-ÖØ-öø-ÿ]{" + IN_A_ROW + "}"));

    private Gibberish() {}

    static boolean isIn(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long accented = text.codePoints().filter(c -> c > 0x7F && Character.isLetter(c)).count();
        return accented * 2 > letters
                || SIGNS.stream().anyMatch(sign -> sign.matcher(text).find())
                || isUnanswered(text, '¿', '?')
                || isUnanswered(text, '¡', '!');
    }

    /** Spanish ends what it opens so. */
    private static boolean isUnanswered(String text, char opens, char closes) {
        long opened = text.chars().filter(c -> c == opens).count();
        return opened > 0 && opened > text.chars().filter(c -> c == closes).count();
    }
}

package newsroom.sic.text;

import java.util.Locale;
import java.util.Set;

/**
 * What kind of word something is, as far as it tells why two wordings differ. English and German.
 */
final class Says {

    private static final Set<String> NEGATIONS =
            Set.of(
                    "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without",
                    "cannot", "hardly", "denied", "denies", "deny", "false", "nicht", "nichts",
                    "nie", "niemals", "niemand", "ohne", "weder", "noch", "kein", "keine", "keinen",
                    "keiner", "keines", "keinem", "falsch");

    private static final Set<String> FIGURES =
            Set.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "dozen",
                    "dozens",
                    "twenty",
                    "thirty",
                    "forty",
                    "fifty",
                    "hundred",
                    "hundreds",
                    "thousand",
                    "thousands",
                    "million",
                    "millions",
                    "billion",
                    "billions",
                    "half",
                    "zwei",
                    "drei",
                    "vier",
                    "fünf",
                    "sechs",
                    "sieben",
                    "acht",
                    "neun",
                    "zehn",
                    "elf",
                    "zwölf",
                    "hundert",
                    "tausend",
                    "millionen",
                    "milliarden");

    private static final Set<String> POINTING_BACK =
            Set.of(
                    "he", "she", "it", "they", "him", "her", "his", "its", "their", "them", "this",
                    "that", "these", "those", "such", "both", "er", "sie", "es", "ihm", "ihr",
                    "ihre", "sein", "seine", "diese", "dieser", "dieses", "das", "beide");

    private Says() {}

    static boolean negates(String word) {
        return NEGATIONS.contains(lower(word)) || word.endsWith("n't");
    }

    static boolean counts(String word) {
        return word.codePoints().anyMatch(Character::isDigit) || FIGURES.contains(lower(word));
    }

    static boolean quotes(String word) {
        return word.equals("\"") || word.equals("'");
    }

    static boolean names(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** Whether it stands for whoever or whatever was named before. */
    static boolean pointsBack(String word) {
        return POINTING_BACK.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

package newsroom.sic.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.text.Wording;

/**
 * Whether a correction note speaks of a claim: by two words that both have and that are not
 * everybody's, numbers and names among them, or by one number that is hardly there by chance. What
 * it finds is offered and never filed, but stands in the way of a sign-off until it is answered.
 */
final class CorrectionNoteSpeaksOf {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*");
    private static final int LONG = 5;

    /** Of a name, which is short in many languages. */
    private static final int NAME = 4;

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private static final Set<String> EVERYBODYS =
            Set.of(
                    "also",
                    "auch",
                    "dies",
                    "eine",
                    "from",
                    "here",
                    "nach",
                    "said",
                    "that",
                    "then",
                    "they",
                    "this",
                    "what",
                    "when",
                    "with",
                    "about",
                    "after",
                    "again",
                    "article",
                    "articles",
                    "aussage",
                    "bericht",
                    "correction",
                    "corrected",
                    "dieser",
                    "dieses",
                    "earlier",
                    "early",
                    "einen",
                    "einer",
                    "first",
                    "fassung",
                    "headline",
                    "incorrectly",
                    "korrektur",
                    "original",
                    "people",
                    "previous",
                    "report",
                    "reported",
                    "stated",
                    "story",
                    "their",
                    "there",
                    "these",
                    "those",
                    "version",
                    "wurde",
                    "wurden",
                    "which",
                    "while",
                    "would",
                    "where",
                    "früheren");

    private CorrectionNoteSpeaksOf() {}

    static boolean claim(String note, String claim) {
        Set<String> shared = told(note);
        shared.retainAll(told(claim));
        return shared.size() >= 2 || shared.stream().anyMatch(CorrectionNoteSpeaksOf::isRare);
    }

    /** Whether it has all that was said in it, three words or more of it, however short each is. */
    static boolean saying(String note, String said) {
        String words = words(said);
        return words.chars().filter(each -> each == ' ').count() > 3 && words(note).contains(words);
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        Matcher each = WORD.matcher(Wording.of(text));
        while (each.find()) {
            words.append(each.group().toLowerCase(Locale.ROOT)).append(' ');
        }
        return words.toString();
    }

    /** A number of three digits or more that is no year. */
    private static boolean isRare(String word) {
        return word.codePoints().filter(Character::isDigit).count() >= 3
                && !YEAR.matcher(word).matches();
    }

    private static Set<String> told(String text) {
        Set<String> told = new HashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            int first = words.group().codePointAt(0);
            int enough = Character.isUpperCase(first) ? NAME : LONG;
            if (Character.isDigit(first)
                    || (word.length() >= enough && !EVERYBODYS.contains(word))) {
                told.add(word);
            }
        }
        return told;
    }
}

package newsroom.sic.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Words under a picture that is no longer there. */
final class Captions {

    private static final Pattern LABELLED =
            Pattern.compile(
                    "FILE ?[-–—]|(?:Photo|Image|Picture|Pictured|Caption|Foto|Фото|Bild)\\s?:",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "[(\\[](?:file )?(?:photo|image|picture|illustration|foto|фото|bild)\\b"
                            + "[^)\\]]{0,60}[)\\]]\\.?$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CREDITED =
            Pattern.compile(
                    "(?:[(/|] ?|© ?)(?:AP|AFP|EPA|Reuters|REUTERS|Getty(?: Images)?|dpa|NATO)"
                            + "(?: Photo)?(?:[/ ][^.]{0,40})?\\)?\\.?$");
    private static final Pattern CREDITED_BEHIND =
            Pattern.compile(
                    "[.,;] (?:(?:Photo|Image|Picture|Photograph|Credit)s?(?: by| credit)?: [^.]{2,50}"
                            + "|(?:AP|AFP|EPA|Reuters|Getty|dpa)(?: Photo| Images)?/[^.]{2,40})\\.?$");
    private static final Pattern DATED =
            Pattern.compile(
                    ", (?:on )?(?:\\p{L}{6,9},? )?(?:\\p{Lu}\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+),?"
                            + " \\d{4}\\.?$");
    private static final Pattern PAST_OR_SPOKEN =
            Pattern.compile(
                    ".*\\b(?:was|were|had|said|told|will|would|did|took|\\p{Ll}{3,}ed)\\b.*",
                    Pattern.DOTALL);
    private static final int LONGEST = 500;
    private static final int LONGEST_CREDIT = 80;
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "the", "of", "and", "with", "in", "at", "on", "for", "to", "from",
                    "left", "right", "centre", "center", "his", "her", "their", "de", "von", "van");

    private Captions() {}

    /** By its own words, wherever it stands. */
    static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String end = text.substring(Math.max(0, text.length() - LONGEST_CREDIT));
        return LABELLED.matcher(text).lookingAt()
                || IN_BRACKETS.matcher(end).find()
                || CREDITED.matcher(end).find()
                || CREDITED_BEHIND.matcher(end).find()
                || isDated(text);
    }

    /** "… gives a press conference in Brussels, Nov. 29, 2023.": the present tense, then a date. */
    private static boolean isDated(String text) {
        return Shape.wordCount(text) >= 6
                && DATED.matcher(text.substring(Math.max(0, text.length() - LONGEST_CREDIT))).find()
                && !PAST_OR_SPOKEN.matcher(text).matches();
    }

    /** Names and offices with a full stop and no verb; enough of a sign only above the copy. */
    static boolean isListOfNames(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var words = Shape.words(text).stream().filter(word -> !SMALL.contains(word)).toList();
        long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
        return text.endsWith(".")
                && words.size() >= 4
                && words.size() <= 20
                && capitals * 10 >= words.size() * 7L
                && !PAST_OR_SPOKEN.matcher(text).matches();
    }
}

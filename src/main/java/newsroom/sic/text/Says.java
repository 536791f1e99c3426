package newsroom.sic.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What kind of word something is, as far as it tells why two wordings differ: in English and
 * German, and a little in French, Spanish, Ukrainian, Russian and Polish.
 */
final class Says {

    static final int NEGATES = 1;
    static final int COUNTS = 1 << 1;
    static final int QUOTES = 1 << 2;
    static final int NAMES = 1 << 3;

    /** The same without days, months, and words that only open a sentence. */
    static final int NAMES_SOMEBODY = 1 << 4;

    /** Stands for whoever or whatever was named before. */
    static final int POINTS_BACK = 1 << 5;

    /** Tells that somebody says, writes or asks something. */
    static final int SPEAKS = 1 << 6;

    /** Says of something whether it is true. */
    static final int JUDGES = 1 << 7;

    /** Points at the text behind it: "the following". */
    static final int POINTS_ON = 1 << 8;

    /** Points at the text before it: "above". */
    static final int POINTS_UP = 1 << 23;

    /** May stand for all that the sentence before it says. */
    static final int TAKES_UP = 1 << 9;

    static final int UNITS = 1 << 10;
    static final int ANSWERS = 1 << 11;

    /** Stands for a person who was named before. */
    static final int POINTS_AT_SOMEBODY = 1 << 12;

    /** Stands for a person or a thing, as German has it. */
    static final int POINTS_AT_EITHER = 1 << 16;

    /** Stands for a time that was told before. */
    static final int POINTS_AT_A_TIME = 1 << 13;

    /** Points back behind the words that open a sentence too, as "its" and "that" do not. */
    static final int POINTS_WITHIN = 1 << 14;

    static final int DATES = 1 << 17;

    /** Opens a sentence whose subject comes later: "On Friday he". */
    static final int OPENS = 1 << 15;

    /** Names a stretch of time, as "year" does. */
    static final int TIMES = 1 << 18;

    /** Counts on from a time that was told: "two years later". */
    static final int LATER = 1 << 19;

    /** Points at what was said and is nothing else besides, as "that" is. */
    static final int DEMONSTRATES = 1 << 20;

    /** Running text in a language that is well known, or a little, is full of these. */
    static final int KNOWN = 1 << 24;

    static final int KNOWN_ABROAD = 1 << 25;

    /** Opens a sentence that speaks of something of its own: "the". */
    static final int BEGINS_A_SUBJECT = 1 << 26;

    /** Points at what was said only where no noun follows. */
    static final int ARTICLE_TOO = 1 << 27;

    /** Names what was said, as "claim" does. */
    static final int TELLS = 1 << 28;

    /** Makes thousands of a figure, and leaves open what of. */
    static final int MULTIPLIES = 1 << 29;

    /** Stands before a word for a time that follows on another: "next". */
    static final int COUNTS_ON = 1 << 31;

    private static final int DAYS_AND_MONTHS = 1 << 21;
    private static final int NOBODY = 1 << 22;

    /** In one table, since every word of two texts is looked up. */
    private static final Map<String, Integer> LISTED = listed();

    private Says() {}

    private static Map<String, Integer> listed() {
        Map<String, Integer> listed = new HashMap<>();
        list(listed, NEGATES, Lexicon.NEGATIONS);
        list(listed, COUNTS, Lexicon.FIGURES);
        list(listed, POINTS_BACK, Lexicon.POINTING_BACK);
        list(listed, SPEAKS, Lexicon.SPEAKING);
        list(listed, JUDGES, Lexicon.JUDGING);
        list(listed, POINTS_ON, Lexicon.POINTING_ON);
        list(listed, POINTS_UP, Lexicon.POINTING_UP);
        list(listed, TAKES_UP, Lexicon.TAKING_UP);
        list(listed, UNITS, Lexicon.UNIT_WORDS);
        list(listed, ANSWERS, Lexicon.ANSWERING);
        list(listed, POINTS_AT_SOMEBODY, Lexicon.POINTING_AT_SOMEBODY);
        list(listed, POINTS_AT_EITHER, Lexicon.POINTING_AT_EITHER);
        list(listed, POINTS_AT_A_TIME, Lexicon.POINTING_AT_A_TIME);
        list(listed, POINTS_WITHIN, Lexicon.POINTING_WITHIN);
        list(listed, OPENS, Lexicon.OPENING);
        list(listed, TIMES, Lexicon.TIMES);
        list(listed, LATER, Lexicon.LATER);
        list(listed, COUNTS_ON, Lexicon.COUNTING_ON);
        list(listed, DEMONSTRATES, Lexicon.DEMONSTRATIVES);
        list(listed, DAYS_AND_MONTHS, Lexicon.DAYS_AND_MONTHS);
        list(listed, NOBODY, Lexicon.NOBODY);
        list(listed, KNOWN, Lexicon.SMALL);
        list(listed, BEGINS_A_SUBJECT, Lexicon.BEGINNING_A_SUBJECT);
        list(listed, ARTICLE_TOO, Lexicon.ARTICLES_TOO);
        list(listed, TELLS, Lexicon.TELLING);
        list(listed, MULTIPLIES, Lexicon.MULTIPLYING);
        listed.replaceAll((_, kinds) -> kinds | KNOWN);
        listedAbroad().forEach((word, kinds) ->
                listed.merge(word, kinds | KNOWN_ABROAD, (one, other) -> one | other));
        return listed;
    }

    private static Map<String, Integer> listedAbroad() {
        Map<String, Integer> listed = new HashMap<>();
        list(listed, NOBODY, LexiconAbroad.SMALL);
        list(listed, NEGATES, LexiconAbroad.NEGATIONS);
        list(listed, POINTS_BACK | NOBODY, LexiconAbroad.POINTING_BACK);
        list(listed, POINTS_AT_EITHER, LexiconAbroad.POINTING_AT_EITHER);
        list(listed, TAKES_UP, LexiconAbroad.TAKING_UP);
        list(listed, DEMONSTRATES, LexiconAbroad.DEMONSTRATIVES);
        list(listed, JUDGES, LexiconAbroad.JUDGING);
        list(listed, SPEAKS, LexiconAbroad.SPEAKING);
        list(listed, BEGINS_A_SUBJECT, LexiconAbroad.BEGINNING_A_SUBJECT);
        list(listed, ARTICLE_TOO, LexiconAbroad.ARTICLES_TOO);
        list(listed, TELLS, LexiconAbroad.TELLING);
        list(listed, MULTIPLIES | UNITS, LexiconAbroad.MULTIPLYING);
        return listed;
    }

    private static void list(Map<String, Integer> listed, int kind, Set<String> words) {
        words.forEach(word -> listed.merge(word, kind, (one, other) -> one | other));
    }

    /** All that it is, as a sum of the constants above. */
    static int kinds(String word) {
        int kinds = LISTED.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        if (word.endsWith("n't") || word.startsWith("n'")) {
            kinds |= NEGATES;
        }
        if (hasDigit(word)) {
            kinds |= COUNTS;
        }
        if (word.equals("\"") || word.equals("'")) {
            kinds |= QUOTES;
        }
        if (isCapital(word.codePointAt(0))) {
            kinds |= NAMES;
            if ((kinds & DAYS_AND_MONTHS) != 0) {
                kinds |= DATES;
            } else if ((kinds & (NOBODY | NEGATES | COUNTS)) == 0) {
                kinds |= NAMES_SOMEBODY;
            }
        }
        return kinds;
    }

    private static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (Character.isDigit(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}

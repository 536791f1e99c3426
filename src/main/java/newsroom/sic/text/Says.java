package newsroom.sic.text;

import java.util.Locale;

/**
 * What kind of word something is, as far as it tells why two wordings differ. English and German.
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

    /** Points at the text before or behind: "the following", "above". */
    static final int POINTS_ON = 1 << 8;

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

    private Says() {}

    static boolean isTime(String word) {
        return Lexicon.TIMES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isLater(String word) {
        return Lexicon.LATER.contains(word);
    }

    /** Points at what was said and is nothing else besides, as "that" is. */
    static boolean isDemonstrative(String word) {
        return Lexicon.DEMONSTRATIVES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** All that it is, as a sum of the constants above. */
    static int kinds(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean date = Lexicon.DAYS_AND_MONTHS.contains(lower);
        boolean capital = isCapital(word.codePointAt(0));
        return (Lexicon.NEGATIONS.contains(lower) || word.endsWith("n't") ? NEGATES : 0)
                | (Lexicon.FIGURES.contains(lower) || hasDigit(word) ? COUNTS : 0)
                | (word.equals("\"") || word.equals("'") ? QUOTES : 0)
                | (capital ? NAMES : 0)
                | (capital && !Lexicon.NOBODY.contains(lower) && !date ? NAMES_SOMEBODY : 0)
                | (capital && date ? DATES : 0)
                | (Lexicon.POINTING_BACK.contains(lower) ? POINTS_BACK : 0)
                | (Lexicon.SPEAKING.contains(lower) ? SPEAKS : 0)
                | (Lexicon.JUDGING.contains(lower) ? JUDGES : 0)
                | (Lexicon.POINTING_ON.contains(lower) ? POINTS_ON : 0)
                | (Lexicon.TAKING_UP.contains(lower) ? TAKES_UP : 0)
                | (Lexicon.UNIT_WORDS.contains(lower) ? UNITS : 0)
                | (Lexicon.ANSWERING.contains(lower) ? ANSWERS : 0)
                | (Lexicon.POINTING_AT_SOMEBODY.contains(lower) ? POINTS_AT_SOMEBODY : 0)
                | (Lexicon.POINTING_AT_A_TIME.contains(lower) ? POINTS_AT_A_TIME : 0)
                | (Lexicon.POINTING_AT_EITHER.contains(lower) ? POINTS_AT_EITHER : 0)
                | (Lexicon.POINTING_WITHIN.contains(lower) ? POINTS_WITHIN : 0)
                | (Lexicon.OPENING.contains(lower) ? OPENS : 0);
    }

    private static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }
}

package newsroom.sic.ledger.lining;

import java.util.Set;

/**
 * The words for numbers that change a fact when they change. Told from the list by which anchors
 * are judged: that one asks, in two languages, whether a sentence speaks of a figure at all.
 */
final class Numbers {

    private static final Set<String> WORDS =
            Set.of(
                    "zero",
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
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty",
                    "thirty",
                    "forty",
                    "fifty",
                    "sixty",
                    "seventy",
                    "eighty",
                    "ninety",
                    "hundred",
                    "thousand",
                    "million",
                    "billion",
                    "half",
                    "twice",
                    "dozen");

    private Numbers() {}

    static boolean isWord(String lower) {
        return WORDS.contains(lower);
    }
}

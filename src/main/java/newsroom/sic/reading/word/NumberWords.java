package newsroom.sic.reading.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What English number words stand for: cardinals, ordinals, multipliers and fractions. */
public final class NumberWords {

    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> MULTIPLIERS = new HashMap<>();
    private static final Map<String, Integer> FRACTIONS = new HashMap<>();

    static {
        number("zero", "zeroth", 0);
        number("one", "first", 1);
        number("two", "second", 2);
        number("three", "third", 3);
        number("four", "fourth", 4);
        number("five", "fifth", 5);
        number("six", "sixth", 6);
        number("seven", "seventh", 7);
        number("eight", "eighth", 8);
        number("nine", "ninth", 9);
        number("ten", "tenth", 10);
        number("eleven", "eleventh", 11);
        number("twelve", "twelfth", 12);
        number("thirteen", "thirteenth", 13);
        number("fourteen", "fourteenth", 14);
        number("fifteen", "fifteenth", 15);
        number("sixteen", "sixteenth", 16);
        number("seventeen", "seventeenth", 17);
        number("eighteen", "eighteenth", 18);
        number("nineteen", "nineteenth", 19);
        number("twenty", "twentieth", 20);
        number("thirty", "thirtieth", 30);
        number("forty", "fortieth", 40);
        number("fifty", "fiftieth", 50);
        number("sixty", "sixtieth", 60);
        number("seventy", "seventieth", 70);
        number("eighty", "eightieth", 80);
        number("ninety", "ninetieth", 90);
        multiplier("1E2", "hundred");
        multiplier("1E3", "thousand", "k");
        multiplier("1E5", "lakh");
        multiplier("1E6", "million", "mn", "m", "mln");
        multiplier("1E7", "crore");
        multiplier("1E9", "billion", "bn", "b");
        multiplier("1E12", "trillion", "tn");
        multiplier("12", "dozen");
        FRACTIONS.putAll(
                Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10, "sixth", 6));
        FRACTIONS.putAll(Map.of("halves", 2, "thirds", 3, "quarters", 4, "fifths", 5));
        FRACTIONS.putAll(Map.of("tenths", 10, "sixths", 6, "eighth", 8, "eighths", 8));
    }

    private NumberWords() {}

    private static void number(String cardinal, String ordinal, int value) {
        CARDINALS.put(cardinal, value);
        ORDINALS.put(ordinal, value);
    }

    private static void multiplier(String value, String... words) {
        for (String word : words) {
            MULTIPLIERS.put(word, new BigDecimal(value));
        }
    }

    static boolean isOne(String word) {
        return CARDINALS.containsKey(word) || (MULTIPLIERS.containsKey(word) && word.length() > 3);
    }

    public static @Nullable Integer cardinal(String word) {
        return CARDINALS.get(word);
    }

    public static @Nullable Integer ordinal(String word) {
        return ORDINALS.get(word);
    }

    /** Of a word or of letters behind digits; only words of four letters stand by themselves. */
    public static @Nullable BigDecimal multiplier(String word) {
        var value = MULTIPLIERS.get(word);
        return value == null && word.endsWith("s")
                ? MULTIPLIERS.get(word.substring(0, word.length() - 1))
                : value;
    }

    /** The denominator that a word such as "thirds" names. */
    public static @Nullable Integer denominator(String word) {
        return FRACTIONS.get(word);
    }
}

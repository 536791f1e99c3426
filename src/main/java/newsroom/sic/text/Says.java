package newsroom.sic.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

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

    static final int WORD = 1 << 5;

    /** Stands for whoever or whatever was named before. */
    static final int POINTS_BACK = 1 << 6;

    /** Tells that somebody says, writes or asks something. */
    static final int SPEAKS = 1 << 7;

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

    private static final Set<String> SPEAKING =
            words(
                    """
                    said says say told tells tell added adds asked asks wrote writes spoke speaks
                    argued argues claimed claims stated states announced insisted explained replied
                    answered testified testifies recalled recalls noted warned warns declared
                    declares confirmed denied denies admitted continued insists believes thinks
                    according quoted evidence speaking telling saying asking adding
                    sagte sagt erklärte erklärt fügte betonte schrieb schreibt sprach spricht laut
                    zufolge behauptete meinte meint berichtete berichtet antwortete fragte warnte
                    bestätigte bestritt
                    """);

    /** Capitals that name nobody: days, months, and what sentences open with. */
    private static final Set<String> NOBODY =
            words(
                    """
                    monday tuesday wednesday thursday friday saturday sunday january february march
                    april may june july august september october november december
                    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
                    mai juni juli oktober dezember
                    the a an in on at of for from to by with without as if when while after before
                    since until during under over about around nearly almost some many most more
                    all both each every other another no not and but or so yet then there here now
                    i we you my our your what who why how where which whether although though
                    because however meanwhile also only even still just once earlier later
                    last next first one two three four five six seven eight nine ten
                    he she it they him her his its their them this that these those such
                    der die das den dem des ein eine einen einem einer im am an auf aus bei mit nach
                    von vor zu zum zur für über unter und oder aber auch als wenn während nachdem
                    seit bis etwa rund fast viele alle wir ihr ich er sie es nun dann dort hier
                    wer wie wo warum was dabei damit doch sein seine ihre diese dieser dieses beide
                    """);

    private Says() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }

    /** All that it is, as a sum of the constants above. */
    static int kinds(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = isCapital(word.codePointAt(0));
        return (NEGATIONS.contains(lower) || word.endsWith("n't") ? NEGATES : 0)
                | (FIGURES.contains(lower) || hasDigit(word) ? COUNTS : 0)
                | (word.equals("\"") || word.equals("'") ? QUOTES : 0)
                | (capital ? NAMES : 0)
                | (capital && !NOBODY.contains(lower) ? NAMES_SOMEBODY : 0)
                | (Character.isLetterOrDigit(word.codePointAt(0)) ? WORD : 0)
                | (POINTING_BACK.contains(lower) ? POINTS_BACK : 0)
                | (SPEAKING.contains(lower) ? SPEAKS : 0);
    }

    private static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }
}

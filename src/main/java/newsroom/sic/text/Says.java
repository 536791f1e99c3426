package newsroom.sic.text;

import java.util.Arrays;
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

    /** The same without days, months, and words that only open a sentence. */
    static boolean namesSomebody(String word) {
        return names(word) && !NOBODY.contains(lower(word));
    }

    /** Whether somebody is said to say, write or ask something. */
    static boolean speaks(String word) {
        return SPEAKING.contains(lower(word));
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

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

    private static final Set<String> DAYS_AND_MONTHS =
            words(
                    """
                    monday tuesday wednesday thursday friday saturday sunday january february march
                    april may june july august september october november december
                    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
                    mai juni juli oktober dezember
                    """);

    /** Capitals that name nobody, besides days and months: what sentences open with. */
    private static final Set<String> NOBODY =
            words(
                    """
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

    private static final Set<String> JUDGING =
            words(
                    """
                    true untrue truth truths untruth untruths false falsely falsehood falsehoods
                    hoax hoaxes wrong wrongly incorrect incorrectly correct inaccurate mistaken
                    erroneous fabricated fabrication fabrications invented fake faked fakes lie lies
                    lied lying liar bogus baseless groundless unfounded debunked refuted refutes
                    refute disproved disproven discredited misinformation disinformation misleading
                    myth myths fiction fictional fictitious satire satirical parody rumour rumours
                    rumor rumors nonsense forged forgery forgeries unproven unverified unconfirmed
                    unsubstantiated contradicts contradicted disputes disputed denied denies deny
                    denial rejects rejected retracted retracts retraction doubts doubted doubtful
                    questionable genuine
                    wahr wahrheit unwahr unwahrheit unwahrheiten falsch falsche falscher falsches
                    falschen fälschung gefälscht erfunden erfundene erlogen ausgedacht lüge lügen
                    gelogen falschmeldung falschmeldungen falschnachricht gerücht gerüchte irrtum
                    irrig unrichtig stimmt stimmen widerlegt widerlegte dementiert dementierte
                    bestritten bestritt bestreitet zurückgewiesen haltlos unbegründet satire märchen
                    legende desinformation
                    """);

    private static final Set<String> POINTING_ON =
            words(
                    """
                    follows following below above preceding
                    folgt folgende folgender folgendes folgenden obige obiger obiges obigen
                    """);

    private static final Set<String> DEMONSTRATIVES =
            words("this these those dies diese dieser dieses diesem diesen");

    private static final Set<String> TAKING_UP =
            words(
                    """
                    this these those that it so none such
                    dies diese dieser dieses diesem diesen das es so davon daran dazu dem
                    """);

    private static final Set<String> UNIT_WORDS =
            words(
                    """
                    euro euros dollar dollars pound pounds cent cents hryvnia hryvnias rouble roubles
                    ruble rubles zloty zlotys franc francs yen yuan crown crowns krone kroner eur usd
                    gbp chf uah rub pln € $ £ ¥ ₴ ₽ % percent percentage thousand thousands million
                    millions billion billions trillion trillions hundred hundreds dozen dozens
                    kilometre kilometres kilometer kilometers km metre metres meter meters mile miles
                    feet inches kilogram kilograms kilogramme kilogrammes kg gram grams
                    tonne tonnes ton tons litre litres liter liters gallon gallons barrel barrels
                    hectare hectares acre acres celsius fahrenheit
                    pfund rubel złoty franken kronen prozent tausend tausenden million millionen
                    milliarde milliarden kilometer kilometern meter metern meile meilen kilogramm
                    tonnen liter hektar
                    """);

    private static final Set<String> ANSWERING = words("yes no ja nein doch jawohl nope");

    private static final Set<String> POINTING_AT_SOMEBODY = words("he she him her his hers");

    private static final Set<String> POINTING_AT_EITHER =
            words("er sie ihm ihr ihre ihren sein seine seinen");

    private static final Set<String> POINTING_WITHIN =
            words(
                    """
                    he she they it this these those then same er sie es diese dieser dieses diesem
                    diesen damals seitdem seither danach daraufhin selben derselben demselben
                    """);

    private static final Set<String> POINTING_AT_A_TIME =
            words("then same damals dann seitdem seither danach daraufhin derselben demselben");

    private static final Set<String> TIMES =
            words(
                    """
                    year years month months week weeks day days hour hours night morning evening
                    summer winter time season decade decades
                    jahr jahre monat monate woche wochen tag tage stunden nacht abend sommer winter
                    zeit
                    """);

    private static final Set<String> LATER =
            words("later earlier afterwards before after später zuvor danach darauf");

    private static final Set<String> OPENING =
            words(
                    """
                    in on at by since after before during until from with when then later earlier
                    meanwhile also and but so yet
                    im am an seit nach vor bei bis mit während dann später damals danach auch und
                    aber seitdem seither daraufhin
                    """);

    private Says() {}

    static boolean isTime(String word) {
        return TIMES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isLater(String word) {
        return LATER.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Points at what was said and is nothing else besides, as "that" is. */
    static boolean isDemonstrative(String word) {
        return DEMONSTRATIVES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }

    /** All that it is, as a sum of the constants above. */
    static int kinds(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean date = DAYS_AND_MONTHS.contains(lower);
        boolean capital = isCapital(word.codePointAt(0));
        return (NEGATIONS.contains(lower) || word.endsWith("n't") ? NEGATES : 0)
                | (FIGURES.contains(lower) || hasDigit(word) ? COUNTS : 0)
                | (word.equals("\"") || word.equals("'") ? QUOTES : 0)
                | (capital ? NAMES : 0)
                | (capital && !NOBODY.contains(lower) && !date ? NAMES_SOMEBODY : 0)
                | (capital && date ? DATES : 0)
                | (POINTING_BACK.contains(lower) ? POINTS_BACK : 0)
                | (SPEAKING.contains(lower) ? SPEAKS : 0)
                | (JUDGING.contains(lower) ? JUDGES : 0)
                | (POINTING_ON.contains(lower) ? POINTS_ON : 0)
                | (TAKING_UP.contains(lower) ? TAKES_UP : 0)
                | (UNIT_WORDS.contains(lower) ? UNITS : 0)
                | (ANSWERING.contains(lower) ? ANSWERS : 0)
                | (POINTING_AT_SOMEBODY.contains(lower) ? POINTS_AT_SOMEBODY : 0)
                | (POINTING_AT_A_TIME.contains(lower) ? POINTS_AT_A_TIME : 0)
                | (POINTING_AT_EITHER.contains(lower) ? POINTS_AT_EITHER : 0)
                | (POINTING_WITHIN.contains(lower) ? POINTS_WITHIN : 0)
                | (OPENING.contains(lower) ? OPENS : 0);
    }

    private static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }
}

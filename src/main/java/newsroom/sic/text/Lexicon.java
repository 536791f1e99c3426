package newsroom.sic.text;

import java.util.Arrays;
import java.util.Set;

/** The words that {@link Says} knows, in small letters, English and German. */
final class Lexicon {

    static final Set<String> NEGATIONS =
            Set.of(
                    "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without",
                    "cannot", "hardly", "denied", "denies", "deny", "false", "nicht", "nichts",
                    "nie", "niemals", "niemand", "ohne", "weder", "noch", "kein", "keine", "keinen",
                    "keiner", "keines", "keinem", "falsch");

    static final Set<String> FIGURES =
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

    static final Set<String> POINTING_BACK =
            Set.of(
                    "he", "she", "it", "they", "him", "her", "his", "its", "their", "them", "this",
                    "that", "these", "those", "such", "both", "er", "sie", "es", "ihm", "ihr",
                    "ihre", "sein", "seine", "diese", "dieser", "dieses", "das", "beide");

    static final Set<String> SPEAKING =
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

    static final Set<String> DAYS_AND_MONTHS =
            words(
                    """
                    monday tuesday wednesday thursday friday saturday sunday january february march
                    april may june july august september october november december
                    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
                    mai juni juli oktober dezember
                    """);

    /** Capitals that name nobody, besides days and months: what sentences open with. */
    static final Set<String> NOBODY =
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

    static final Set<String> JUDGING =
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

    static final Set<String> POINTING_ON =
            words(
                    """
                    follows following below
                    folgt folgende folgender folgendes folgenden
                    """);

    static final Set<String> POINTING_UP = words("above preceding obige obiger obiges obigen");

    static final Set<String> DEMONSTRATIVES =
            words("this these those dies diese dieser dieses diesem diesen");

    static final Set<String> TAKING_UP =
            words(
                    """
                    this these those that it so none such
                    dies diese dieser dieses diesem diesen das es so davon daran dazu dem
                    """);

    static final Set<String> UNIT_WORDS =
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

    static final Set<String> ANSWERING = words("yes no ja nein doch jawohl nope");

    static final Set<String> POINTING_AT_SOMEBODY = words(
                    """
                    he she him her his hers latter respectively
                    erstere ersterer ersteren letztere letzterer letzteren
                    """);

    static final Set<String> POINTING_AT_EITHER =
            words("er sie ihm ihr ihre ihren sein seine seinen");

    static final Set<String> POINTING_WITHIN =
            words(
                    """
                    he she they it them this these those then same er sie es diese dieser dieses diesem
                    diesen damals seitdem seither danach daraufhin selben derselben demselben
                    """);

    static final Set<String> POINTING_AT_A_TIME =
            words("then same damals dann seitdem seither danach daraufhin derselben demselben");

    static final Set<String> TIMES =
            words(
                    """
                    year years month months week weeks day days hour hours night morning evening
                    summer winter time season decade decades
                    jahr jahre monat monate woche wochen tag tage stunden nacht abend sommer winter
                    zeit
                    """);

    /** With a word for a time behind: "the following year". */
    static final Set<String> COUNTING_ON =
            words("next following previous preceding same folgenden nächsten vorigen");

    static final Set<String> LATER = words("later earlier afterwards before später zuvor danach darauf");

    static final Set<String> OPENING =
            words(
                    """
                    in on at by since after before during until from with when then later earlier
                    meanwhile also and but so yet
                    im am an seit nach vor bei bis mit während dann später damals danach auch und
                    aber seitdem seither daraufhin
                    """);

    /** By which running text is known: most sentences hold some. */
    static final Set<String> SMALL =
            words(
                    """
                    the of and to in is was for that with as by from it he has had be been are were
                    not his they she its their an
                    der die das und ist von zu den dem mit für auf ein eine im nicht des sich hat wird
                    wurde als nach bei am
                    """);

    /** What a sentence opens with that has a subject of its own. */
    static final Set<String> BEGINNING_A_SUBJECT = words("the a an der die das ein eine");

    /** Stands alone as "that" does, and is an article as well. */
    static final Set<String> ARTICLES_TOO = words("das");

    /** What was said, in a word. */
    static final Set<String> TELLING =
            words(
                    """
                    claim claims statement statements allegation allegations accusation accusations
                    assertion assertions figures numbers estimate estimates account accounts
                    information version quote remarks report reports
                    behauptung behauptungen angabe angaben zahlen aussage aussagen darstellung
                    vorwurf vorwürfe schätzung schätzungen version meldung
                    """);

    static final Set<String> MULTIPLYING =
            words(
                    """
                    hundred hundreds thousand thousands million millions billion billions trillion
                    trillions dozen dozens hundert tausend tausenden millionen milliarde milliarden
                    """);

    private Lexicon() {}

    static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}

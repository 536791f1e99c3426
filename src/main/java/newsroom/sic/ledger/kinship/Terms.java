package newsroom.sic.ledger.kinship;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.sic.ledger.lining.Said;
import newsroom.sic.ledger.lining.Said.SaidDate;
import newsroom.sic.ledger.lining.Said.SaidName;
import newsroom.sic.reading.DateForm;
import org.jspecify.annotations.Nullable;

/** The terms that an article is known by: its names, its dates, the words it begins with. */
public final class Terms {

    /** In UTF-16 units: headline and lead say what an article is about. */
    private static final int BEGINNING = 1_000;

    private static final int MOST = 120;
    private static final int LONGEST = 80;
    private static final int A_MONTH = 31;
    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{5,}\\b");

    private static final Pattern BEGINS = Pattern.compile("(^|[.!?:“\"–-])\\s*$");

    /** Words that news of every kind begins with. */
    private static final Set<String> COMMON =
            listed(
                    """
                    about above according across after again against agency ahead along already also
                    although among another around asked became because become before began being
                    below between called capital cause change chief could country during early
                    eight enough event every expected family first former found friday further given
                    going government great group having house hundred including international
                    known large later least leader local major making matter member million minister
                    monday month morning moving national never night north number often official
                    other others party people percent place police president press public reached
                    report reported reporter second service several should since small south
                    spokeswoman spokesman started state statement still story taken thing third
                    those thousand three through thursday today together tuesday under until using
                    wednesday where which while whole whose within without woman working world would
                    wrote years yesterday their there these they saturday sunday billion during
                    editorial staff published source reading image photo video
                    """);

    private static final Set<String> TIMES =
            listed(
                    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday");

    private Terms() {}

    private static Set<String> listed(String words) {
        return Pattern.compile("\\s+").splitAsStream(words.strip()).collect(Collectors.toSet());
    }

    /**
     * Reads them off.
     *
     * @param day of writing, which all of that day have in common
     */
    public static Collection<Term> of(
            @Nullable String headline, String text, Said said, @Nullable LocalDate day) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Set<String> small = words(text);
        said.names().stream()
                .filter(SaidName::compared)
                .filter(Terms::isNoMereBeginning)
                .map(SaidName::full)
                .filter(name -> isTelling(name, small))
                .forEach(name -> add(terms, key(name), name, Term.Sort.NAME));
        said.dates().stream()
                .filter(each -> isPrinted(each, day))
                .forEach(each ->
                        add(
                                terms,
                                "date:" + each.from() + ".." + each.to(),
                                each.place().exact(),
                                Term.Sort.DATE));
        String beginning =
                (headline == null ? "" : headline + "\n")
                        + text.substring(0, Math.min(text.length(), BEGINNING));
        words(beginning.toLowerCase(Locale.ROOT)).stream()
                .sorted()
                .map(Terms::singular)
                .filter(word -> !COMMON.contains(word) && !TIMES.contains(word))
                .filter(word -> !terms.containsKey(word))
                .forEach(word -> add(terms, "w:" + word, word, Term.Sort.WORD));
        return terms.values().stream().limit(MOST).toList();
    }

    private static void add(Map<String, Term> terms, String key, String shown, Term.Sort sort) {
        if (key.codePointCount(0, key.length()) <= LONGEST) {
            terms.putIfAbsent(key, new Term(key, shown, sort));
        }
    }

    /** A capital at the start of a sentence names nothing yet. */
    private static boolean isNoMereBeginning(SaidName name) {
        return name.full().contains(" ") || !BEGINS.matcher(name.place().before()).find();
    }

    /** A word that is written small elsewhere only began a sentence. */
    private static boolean isTelling(String name, Set<String> small) {
        String key = key(name);
        return key.length() > 2 && !TIMES.contains(key) && !small.contains(key);
    }

    private static boolean isPrinted(SaidDate date, @Nullable LocalDate day) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        return date.form() != DateForm.RELATIVE
                && from != null
                && to != null
                && to.toEpochDay() - from.toEpochDay() < A_MONTH
                && !from.equals(day);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]s?$", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}

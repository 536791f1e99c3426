package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;

/**
 * The passages in which a text says of itself that it was wrong: "Correction: an earlier version of
 * this article said …". A note of the editors and an update are such only where they tell of a
 * mistake or of an earlier version; most tell news.
 */
public final class CorrectionNotes {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String PIECE =
            "(?:article|story|report|piece|post|text|item|page|column|headline|interview|caption)";

    private static final String STUECK =
            "(?:artikels?|textes|text|beitrags?|berichts?|meldung|seite|interviews?|überschrift)";

    /** Of emphasis, lists and quoting. */
    private static final String MARKS = "^[\\s*_#>(\\[–—•▪·\"“„«-]{0,6}";

    private static final String WORD =
            "(?:corrections?|corrected|clarifications?|erratum|errata|korrektur(?:hinweis)?"
                    + "|berichtigung|richtigstellung|klarstellung)";

    private static final String WORD_ABROAD =
            "(?:rectificatifs?|rectification|correctif|précision|rectificación|corrección|correcciones"
                    + "|fe de erratas|aclaración|виправлення|уточнення|спростування|исправление|уточнение"
                    + "|опровержение|sprostowanie|korekta|errata corrige|rettifica|correzione)";

    /** A day, in marks of its own or not. */
    private static final String DAY = "(?:[\\s,(–-]{1,3}[^:.\\n]{0,30}\\d{4}\\)?)?";

    /** Said at the head of the passage, with a day perhaps. */
    private static final Pattern LEAD =
            Pattern.compile(
                    MARKS
                            + "(?:"
                            + WORD
                            + "\\b(?:[^:.\\n]{0,60}[:–—]|[\\s*_]*\\.)|"
                            + WORD_ABROAD
                            + DAY
                            + "\\s*:)",
                    FLAGS);

    /** The same as a line of its own; what it is about comes below. */
    private static final Pattern HEADING =
            Pattern.compile(
                    MARKS
                            + "(?:"
                            + WORD
                            + "|"
                            + WORD_ABROAD
                            + ")"
                            + DAY
                            + "[\\s*_:.)\\]]*(?<end>\\n|$)",
                    FLAGS);

    /** Within a passage, at the head of a sentence. */
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?:[.!?…][\"”’)]*\\s+|\\n)(?:Corrections?|Clarification|Erratum|Korrektur|Berichtigung"
                            + "|Richtigstellung|Klarstellung)\\s*:");

    /** As agencies print it: "(Corrects figure in paragraph 2)". */
    private static final Pattern CORRECTS =
            Pattern.compile(
                    "^[\\s*_]*[(\\[](?:corrects|clarifies|(?:updates|refiles) to (?:correct|fix|clarify))\\b"
                            + "|^[\\s*_(\\[]*we(?: have|[’']ve) (?:since )?corrected (?:the|this|that|an?)\\b",
                    FLAGS);

    private static final Pattern NOTE =
            Pattern.compile(
                    MARKS
                            + "(?:(?:editor[’']?s?[’']? )?note|update[d]?|anm(?:erkung|\\.)(?: der| d\\.)"
                            + " red(?:aktion|\\.)|hinweis|aktualisierung)\\b[^:.\\n]{0,60}[:.–—]",
                    FLAGS);

    private static final Pattern MISTAKE =
            Pattern.compile(
                    "\\b(?:incorrect|inaccurate|wrong|error|mistake|misstate|misidentif|misspell|misquot|corrected"
                            + "|falsch|fehler|irrtümlich|korrigier|berichtig|richtig muss)",
                    FLAGS);

    private static final Pattern EARLIER =
            Pattern.compile(
                    "\\b(?:earlier|previous|original|prior|first) (?:version|edition|draft)s? of (?:this|the|our)"
                            + " (?:\\w+ )?"
                            + PIECE
                            + "\\b|\\b(?:an|the|our) (?:earlier|previous|original) version"
                            + " (?:incorrectly |wrongly |mistakenly )?"
                            + "(?:said|stated|gave|reported|misstated|misspelled|misidentified)\\b"
                            + "|\\bin an? (?:earlier|previous|original) version,? we\\b"
                            + "|\\bthis "
                            + PIECE
                            + " (?:has been|was|is) (?:\\w+ )?(?:amended|corrected|revised"
                            + "|updated to (?:correct|clarify|fix|reflect the correct))"
                            + "|\\b"
                            + PIECE
                            + " (?:originally|previously|initially|earlier|incorrectly|wrongly|mistakenly)"
                            + " (?:said|stated|reported|identified|gave|misstated|suggested)"
                            + "|\\bin (?:einer|der) (?:früheren|vorherigen|ersten|älteren|ursprünglichen)"
                            + " (?:version|fassung|ausgabe)"
                            + "|\\bdieser? "
                            + STUECK
                            + " wurde (?:\\S+ ){0,5}(?:korrigiert|berichtigt)"
                            + "|\\b(?:zunächst|ursprünglich|zuvor|irrtümlich|fälschlicherweise)"
                            + " (?:hieß es|stand (?:hier|an dieser stelle|im text)|hatten wir|haben wir)"
                            + "|\\bune version (?:précédente|antérieure|initiale) de (?:cet|ce|l[’'])"
                            + "|\\b(?:una|la) versión (?:anterior|previa|inicial) de (?:este|esta|la|el)\\b"
                            + "|\\b(?:у|в) (?:попередній|початковій|першій) версії"
                            + " (?:цієї|цього|статті|тексту|матеріалу|новини)"
                            + "|\\bв (?:более )?(?:предыдущей|ранней|первоначальной|первой) версии"
                            + " (?:этой|этого|статьи|текста|материала|новости)"
                            + "|\\bwe? (?:wcześniejszej|poprzedniej|pierwotnej) wersji"
                            + " (?:tego|tej|artykułu|tekstu)"
                            + "|\\buna versione precedente di (?:questo|questa)\\b",
                    FLAGS);

    private CorrectionNotes() {}

    /** The spans of such passages, in their order; of a heading, that of what stands below it. */
    public static List<Span> in(CodePointText text, List<Passage> passages) {
        var notes = new ArrayList<Span>();
        boolean below = false;
        for (Passage passage : passages) {
            String words = text.slice(passage.span());
            Matcher heading = HEADING.matcher(words);
            boolean headed = heading.find();
            boolean alone = headed && heading.group("end").isEmpty();
            if (!alone && (below || headed || saysSo(words))) {
                notes.add(passage.span());
            }
            below = alone;
        }
        return notes;
    }

    private static boolean saysSo(String passage) {
        return LEAD.matcher(passage).find()
                || CORRECTS.matcher(passage).find()
                || WITHIN.matcher(passage).find()
                || EARLIER.matcher(passage).find()
                || (NOTE.matcher(passage).find() && MISTAKE.matcher(passage).find());
    }
}

package newsroom.sic.reading;

import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;

/**
 * The passages in which a text says of itself that it was wrong: "Correction: an earlier version of
 * this article said …". A note of the editors and an update are such only where they tell of a
 * mistake or of an earlier version; most tell news.
 */
public final class CorrectionNotes {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String PIECE =
            "(?:article|story|report|piece|post|text|item|page|column|headline|interview|caption)";

    private static final String STUECK =
            "(?:artikels?|textes|text|beitrags?|berichts?|meldung|seite|interviews?|überschrift)";

    /** Said at the head of the passage, behind marks of emphasis, with a day perhaps. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^[\\s*_(\\[–—-]{0,6}(?:corrections?|corrected|clarifications?|erratum|korrektur(?:hinweis)?"
                            + "|berichtigung|richtigstellung|klarstellung)\\b[^:.\\n]{0,60}[:.–—]",
                    FLAGS);

    private static final Pattern NOTE =
            Pattern.compile(
                    "^[\\s*_(\\[–—-]{0,6}(?:(?:editor[’']?s?[’']? )?note|update[d]?|anm(?:erkung|\\.)(?: der| d\\.)"
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
                            + "\\b|\\bthis "
                            + PIECE
                            + " (?:has been|was|is) (?:\\w+ )?(?:amended|corrected|revised)"
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
                            + " (?:hieß es|stand (?:hier|an dieser stelle|im text)|hatten wir|haben wir)",
                    FLAGS);

    private CorrectionNotes() {}

    /** The spans of such passages, in their order. */
    public static List<Span> in(CodePointText text, List<Passage> passages) {
        return passages.stream()
                .map(Passage::span)
                .filter(span -> saysSo(text.slice(span)))
                .toList();
    }

    private static boolean saysSo(String passage) {
        return LEAD.matcher(passage).find()
                || EARLIER.matcher(passage).find()
                || (NOTE.matcher(passage).find() && MISTAKE.matcher(passage).find());
    }
}

package newsroom.sic.reading;

import static newsroom.sic.reading.Judgement.ENDS;
import static newsroom.sic.reading.Judgement.GOES_ON;
import static newsroom.sic.reading.Judgement.OPEN;

import java.util.List;
import java.util.function.Function;

/** What a full stop means behind an abbreviation, an initial or a number's name. */
final class AbbreviationRules {

    private static final List<Function<Edge, Judgement>> IN_ORDER =
            List.of(
                    AbbreviationRules::title,
                    AbbreviationRules::numbered,
                    AbbreviationRules::month,
                    AbbreviationRules::theWordNo,
                    AbbreviationRules::innerAbbreviation,
                    AbbreviationRules::initialOfAName,
                    AbbreviationRules::dottedAbbreviation,
                    AbbreviationRules::spacedAbbreviation,
                    AbbreviationRules::abbreviationAtTheEnd);

    private AbbreviationRules() {}

    static Judgement judge(Edge edge) {
        return Judgement.first(IN_ORDER, edge);
    }

    private static Judgement title(Edge edge) {
        boolean street = edge.wordBefore().equals("St") && opens(edge);
        return Abbreviations.TITLES.contains(edge.wordBefore()) && !street ? GOES_ON : OPEN;
    }

    private static Judgement numbered(Edge edge) {
        return isNumbered(edge.wordBefore()) && edge.beforeDigit() ? GOES_ON : OPEN;
    }

    private static boolean isNumbered(String word) {
        return Abbreviations.NUMBERED.contains(word) || Abbreviations.MONTHS.contains(word);
    }

    /** In Jan. Biden spoke. */
    private static Judgement month(Edge edge) {
        return Abbreviations.MONTHS.contains(edge.wordBefore()) && !opens(edge) ? GOES_ON : OPEN;
    }

    /** "No. Never.", as against "No. 10". */
    private static Judgement theWordNo(Edge edge) {
        return edge.wordBefore().equals("No") ? ENDS : OPEN;
    }

    private static Judgement innerAbbreviation(Edge edge) {
        return Abbreviations.INNER.contains(edge.wordBefore()) ? GOES_ON : OPEN;
    }

    /** Joseph R. Biden; but: "So do I. Nobody …" */
    private static Judgement initialOfAName(Edge edge) {
        String word = edge.wordBefore();
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        if (!initial || edge.closesQuotation()) {
            return OPEN;
        }
        boolean afterName =
                !edge.wordBeforeThat().isEmpty()
                        && Character.isUpperCase(edge.wordBeforeThat().charAt(0));
        if (word.equals("I") && !afterName) {
            return ENDS;
        }
        return opens(edge) || edge.beforeDigit() ? ENDS : GOES_ON;
    }

    private static Judgement dottedAbbreviation(Edge edge) {
        if (!Abbreviations.isDotted(edge.wordBefore())) {
            return OPEN;
        }
        return opens(edge) || edge.closesQuotation() ? ENDS : GOES_ON;
    }

    /** "z. B.", "u. a.", "U. S.": single letters in a row. */
    private static Judgement spacedAbbreviation(Edge edge) {
        int behind = edge.next() + 1;
        boolean another = edge.wordAfter().length() == 1 && edge.text().startsWith(".", behind);
        return edge.wordBefore().length() == 1 && another ? GOES_ON : OPEN;
    }

    private static Judgement abbreviationAtTheEnd(Edge edge) {
        if (!Abbreviations.EITHER.contains(edge.wordBefore())) {
            return OPEN;
        }
        if (Abbreviations.EITHER.contains(edge.wordAfter())) {
            return GOES_ON;
        }
        return opens(edge) ? ENDS : OPEN;
    }

    private static boolean opens(Edge edge) {
        return Abbreviations.opensSentences(edge.wordAfter());
    }
}

package newsroom.sic.reading;

import static newsroom.sic.reading.Judgement.ENDS;
import static newsroom.sic.reading.Judgement.GOES_ON;
import static newsroom.sic.reading.Judgement.OPEN;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where sentences end, as rules of printed English; most hold for other languages too. The first
 * rule that is not open decides.
 */
final class EdgeRules {

    private static final List<Function<Edge, Judgement>> IN_ORDER =
            List.of(
                    EdgeRules::nothingStandsBeforeIt,
                    EdgeRules::listNumber,
                    EdgeRules::attributionAfterQuestion,
                    EdgeRules::lowerCaseFollows,
                    EdgeRules::ellipsisForWordsLeftOut,
                    EdgeRules::missingSpace,
                    EdgeRules::otherMarkThanFullStop,
                    AbbreviationRules::judge,
                    EdgeRules::dashOfDialogue);

    private static final Pattern LIST_NUMBER =
            Pattern.compile("\\W*(?:\\d{1,3}|\\p{L}|[IVX]{1,5})");

    private static final Pattern ATTRIBUTION =
            Pattern.compile(
                    "(?:[–—-] )?\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}'’.-]+){0,4}? "
                            + "(?:said|says|asked|asks|added|told|wrote|writes|replied|tweeted|posted)\\b");

    private EdgeRules() {}

    static Judgement judge(Edge edge) {
        return Judgement.first(IN_ORDER, edge);
    }

    private static Judgement nothingStandsBeforeIt(Edge edge) {
        return edge.mark().isEmpty() ? GOES_ON : OPEN;
    }

    private static Judgement listNumber(Edge edge) {
        boolean brief = edge.stop() - edge.from() <= 8;
        return brief
                        && edge.mark().equals(".")
                        && LIST_NUMBER
                                .matcher(edge.text())
                                .region(edge.from(), edge.stop())
                                .matches()
                ? GOES_ON
                : OPEN;
    }

    /** “Why?” Smith asked. */
    private static Judgement attributionAfterQuestion(Edge edge) {
        boolean dialogue = edge.closesQuotation() || edge.text().startsWith("– ", edge.next());
        if (edge.mark().equals(".") || !dialogue) {
            return OPEN;
        }
        int to = Math.min(edge.text().length(), edge.next() + 80);
        return ATTRIBUTION.matcher(edge.text()).region(edge.next(), to).lookingAt()
                ? GOES_ON
                : OPEN;
    }

    private static Judgement lowerCaseFollows(Edge edge) {
        if (!edge.beforeLowerCase()) {
            return OPEN;
        }
        boolean plainStop = edge.mark().equals(".") && !edge.closesQuotation() && edge.hasSpace();
        return plainStop && !Abbreviations.isKnown(edge.wordBefore()) ? OPEN : GOES_ON;
    }

    /** "the plan … They": words are left out, unless the sentence had ended before. */
    private static Judgement ellipsisForWordsLeftOut(Edge edge) {
        boolean apart = edge.stop() > edge.from() && " [(".indexOf(before(edge, 1)) >= 0;
        boolean endsQuotation = edge.closesQuotation() && before(edge, 1) == ' ';
        if (!edge.isEllipsis() || !apart || endsQuotation) {
            return OPEN;
        }
        int back = before(edge, 1) == ' ' ? 2 : 3;
        return ".!?".indexOf(before(edge, back)) >= 0 ? ENDS : GOES_ON;
    }

    private static char before(Edge edge, int back) {
        int at = edge.stop() - back;
        return at >= edge.from() ? edge.text().charAt(at) : ' ';
    }

    /** "over.The next" was meant to have a space; "Booking.Com" was not. */
    private static Judgement missingSpace(Edge edge) {
        if (edge.hasSpace() || "。！？".contains(edge.mark())) {
            return OPEN;
        }
        String before = edge.wordBefore();
        boolean word = before.length() >= 2 && before.chars().allMatch(Character::isLetter);
        return word && Abbreviations.opensSentences(edge.wordAfter()) ? ENDS : GOES_ON;
    }

    private static Judgement otherMarkThanFullStop(Edge edge) {
        return edge.mark().equals(".") ? OPEN : ENDS;
    }

    /** "…, he said. – Thank you!" */
    private static Judgement dashOfDialogue(Edge edge) {
        boolean dash =
                edge.next() < edge.text().length() - 1
                        && "–—".indexOf(edge.text().charAt(edge.next())) >= 0
                        && edge.text().charAt(edge.next() + 1) == ' ';
        return dash && !edge.beforeLowerCase() && !Abbreviations.isKnown(edge.wordBefore())
                ? ENDS
                : OPEN;
    }
}

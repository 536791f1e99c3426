package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/** One sentence printed twice with small words or an ending changed, as pages and drafts do. */
final class PrintedAgainReworded implements Rule {

    private static final Reason REASON =
            new Reason("printed-again-reworded", SuggestedIssue.COPY, Weight.LOW);
    private static final Set<String> NO = Set.of("no", "not", "n't", "never", "nobody", "none");
    private static final Set<String> EMPTY =
            Set.of("be", "have", "will", "would", "do", "say", "to");
    private static final int FEWEST = 5;
    private static final int MOST = 120;
    private static final int SAME_OF_TEN = 8;

    /** What a sentence says, and in figures. */
    private record Told(Sentence sentence, Set<String> content, Set<String> figures) {}

    @Override
    public List<Doubt> in(ReadText text) {
        Set<Sentence> twice = PrintedTwice.of(text).keySet();
        var told = new ArrayList<Told>();
        for (Sentence sentence : text.copy()) {
            if (told.size() < MOST
                    && !twice.contains(sentence)
                    && sentence.tokens().stream().noneMatch(text::isQuoted)) {
                told.add(told(sentence));
            }
        }
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < told.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (isAgain(told.get(k), told.get(i))) {
                    Sentence one = told.get(k).sentence();
                    Sentence other = told.get(i).sentence();
                    doubts.add(doubt(one, other));
                    doubts.add(doubt(other, one));
                    break;
                }
            }
        }
        return doubts;
    }

    private static Told told(Sentence sentence) {
        var content = new HashSet<String>();
        var figures = new HashSet<String>();
        for (Token token : sentence.tokens()) {
            boolean carries =
                    token.isWord()
                            && (token.isNoun()
                                    || token.tag() == Tag.VERB
                                    || token.tag() == Tag.ADJ
                                    || token.tag() == Tag.ADV);
            String stem = Stem.of(token.lower());
            if (token.isNumber() || token.tag() == Tag.NUM || token.isOneOf(NO)) {
                figures.add(token.isOneOf(NO) ? "no" : token.lower());
            } else if (carries && !EMPTY.contains(stem)) {
                content.add(stem);
            }
        }
        return new Told(sentence, content, figures);
    }

    private static boolean isAgain(Told one, Told other) {
        int shared = Content.shared(one.content(), other.content()).size();
        int larger = Math.max(one.content().size(), other.content().size());
        boolean heads =
                one.sentence().passage() != PassageKind.BODY
                        || other.sentence().passage() != PassageKind.BODY;
        return shared >= (heads ? FEWEST : FEWEST + 1)
                && shared * 10 >= larger * SAME_OF_TEN
                && one.figures().equals(other.figures());
    }

    private static Doubt doubt(Sentence one, Sentence other) {
        return REASON.at(
                one.start(),
                one.end(),
                "The text has this sentence twice, a word or two apart.",
                new int[] {other.start(), other.end()});
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

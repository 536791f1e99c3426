package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/** "Three new cities: Porto, Split, Tirana and Malmö": a number that the names behind it exceed. */
final class ListAgainstNumber implements Rule {

    private static final Reason REASON =
            new Reason("list-against-number", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> LEADS = Set.of(":", "–", "—");
    private static final Set<String> IN_NAMES =
            Set.of("of", "the", "de", "la", "-", "'s", ".", "van", "von");
    private static final int NEAR = 14;
    private static final int MOST = 12;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            for (Count count : Count.in(text, i)) {
                int lead = lead(count);
                int[] names = lead < 0 ? new int[] {0, 0} : names(sentence, lead + 1);
                if (names[0] >= 2 && names[0] != count.value()) {
                    doubts.add(
                            REASON.at(
                                    sentence,
                                    count.figure().from(),
                                    names[1],
                                    "It says \u201c"
                                            + count.words(text)
                                            + "\u201d and names "
                                            + names[0]
                                            + "."));
                }
            }
        }
        return doubts;
    }

    /** The colon or dash behind a small plain count in the plural. */
    private static int lead(Count count) {
        boolean plural =
                count.figure().hasCounted()
                        && count.sentence()
                                .at(count.figure().countedTo() - 1)
                                .lower()
                                .endsWith("s");
        if (!plural || !count.isExact() || !count.figure().isPlainCount() || count.value() > MOST) {
            return -1;
        }
        Sentence sentence = count.sentence();
        for (int i = count.end(); i < Math.min(sentence.size(), count.end() + NEAR); i++) {
            boolean named =
                    sentence.isAt(i, ",")
                            && i == count.end()
                            && i + 1 < sentence.size()
                            && sentence.at(i + 1).isCapital();
            if (sentence.at(i).isOneOf(LEADS) || named) {
                return i;
            }
            if (sentence.at(i).isNumber() || sentence.isAt(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    /** How many names stand in a row up to "and", and where they end; none where words mix in. */
    private static int[] names(Sentence sentence, int from) {
        int names = 0;
        boolean inside = false;
        boolean last = false;
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean ofName =
                    (token.isWord() && token.isCapital())
                            || (inside
                                    && token.isOneOf(IN_NAMES)
                                    && i + 1 < sentence.size()
                                    && sentence.at(i + 1).isCapital());
            if (ofName) {
                names += inside ? 0 : 1;
                inside = true;
            } else if (inside && !last && (token.is(",") || token.is("and"))) {
                inside = false;
                last = token.is("and");
            } else if (!inside && !last && token.is("and")) {
                last = true;
            } else {
                boolean ends = token.is(".") || LEADS.contains(token.form()) || token.is(",");
                return last && inside && ends ? new int[] {names, i} : new int[] {0, 0};
            }
        }
        return last && inside ? new int[] {names, sentence.size()} : new int[] {0, 0};
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

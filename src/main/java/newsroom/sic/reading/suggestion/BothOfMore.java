package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import org.jspecify.annotations.Nullable;

/** "Three tugs pulled the ferry free. Both tugs came from Harne." */
final class BothOfMore implements Rule {

    private static final Reason REASON =
            new Reason("both-of-more", SuggestedIssue.FIGURE, Weight.MEDIUM);
    private static final Set<String> MORE = Set.of("other", "another", "also", "latter", "former");
    private static final int NEAR = 2;
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            for (int at = 0; at + 1 < sentence.size(); at++) {
                int noun = noun(sentence, at);
                Count more = noun < 0 ? null : more(text, i, sentence.at(noun).lower());
                if (more == null || text.isQuoted(sentence.at(at))) {
                    continue;
                }
                int[] both = {sentence.at(at).start(), sentence.at(noun).end()};
                String because =
                        "The text has \u201c"
                                + more.words(text)
                                + "\u201d and \u201c"
                                + text.slice(both[0], both[1])
                                + "\u201d.";
                doubts.add(REASON.at(both[0], both[1], because, more.place()));
                doubts.add(REASON.at(more.place()[0], more.place()[1], because, both));
            }
        }
        return doubts;
    }

    /** The noun behind "both", or -1. */
    private static int noun(Sentence sentence, int at) {
        boolean both = sentence.isAt(at, "both") && sentence.at(at + 1).tag() == Tag.NOUN;
        boolean alone = both && !sentence.isAt(at + 2, "and") && !sentence.isAt(at - 1, "of");
        return alone ? at + 1 : -1;
    }

    /** More than two of them, of which the text has just spoken, and of no two. */
    private static @Nullable Count more(ReadText text, int index, String noun) {
        Count more = null;
        String stem = Stem.of(noun);
        for (int i = Math.max(0, index - NEAR); i < index; i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.tokens().stream().anyMatch(t -> t.isOneOf(MORE))) {
                return null;
            }
            for (Count count : Count.in(text, i)) {
                boolean named = count.head().equals(stem) && count.figure().isPlainCount();
                if (named && count.isExact() && count.value() == 2) {
                    return null;
                }
                if (named
                        && count.isExact()
                        && count.value() >= FEWEST
                        && count.value() <= MOST
                        && !text.isQuoted(sentence.at(count.figure().from()))) {
                    more = count;
                }
            }
        }
        return more;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}

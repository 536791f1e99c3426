package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** A paraphrase that keeps the words around and changes the one that matters. */
final class HeadwordChanged implements Rule {

    private static final int MOST = 100;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Attributed each : text.speech().subList(0, Math.min(MOST, text.speech().size()))) {
            List<Token> words = each.paragraph().words();
            for (int i = 2; i + 1 < words.size() && doubts.size() < MOST; i++) {
                boolean phrase =
                        isPhrase(words, i)
                                && each.quoted().holds(words.get(i - 2).start())
                                && each.quoted().holds(words.get(i + 1).start());
                Doubt doubt = phrase ? elsewhere(text, words, i) : null;
                if (doubt != null && doubts.stream().noneMatch(d -> d.start() == doubt.start())) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    /** "Ukraine 's long-term success": an owner, a quality, a noun at the end. */
    private static boolean isPhrase(List<Token> words, int at) {
        return words.get(at - 2).tag() == Tag.PROPN
                && words.get(at - 1).is("'s")
                && words.get(at).tag() == Tag.ADJ
                && words.get(at + 1).tag() == Tag.NOUN;
    }

    private @Nullable Doubt elsewhere(ReadText text, List<Token> said, int at) {
        for (Sentence sentence : text.copy()) {
            for (int i = 2; i + 1 < sentence.size(); i++) {
                boolean same =
                        sentence.at(i).is(said.get(at).lower())
                                && sentence.at(i - 2).is(said.get(at - 2).lower())
                                && isPhrase(sentence.tokens(), i)
                                && !text.isQuoted(sentence.at(i))
                                && !Stem.of(sentence.at(i + 1).lower())
                                        .equals(Stem.of(said.get(at + 1).lower()));
                if (same) {
                    return doubt(
                            sentence.at(Math.max(0, i - 3)).start(),
                            sentence.at(i + 1).end(),
                            "The report says \u201c"
                                    + sentence.at(i + 1).form()
                                    + "\u201d where the quotation has \u201c"
                                    + said.get(at + 1).form()
                                    + "\u201d.",
                            List.<int[]>of(
                                    new int[] {said.get(at - 2).start(), said.get(at + 1).end()}));
                }
            }
        }
        return null;
    }

    @Override
    public String name() {
        return "headword-changed";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.PARAPHRASE, Weight.HIGH, start, end, because, related);
    }
}

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * A quoted word that the reporter joins to what follows by another preposition than the speaker
 * did.
 */
final class PrepositionChanged implements Rule {

    private static final int LONGEST = 40;
    private static final int MOST = 60;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Attributed each : first(text)) {
            if (each.quoted().length() <= LONGEST && !each.isWhole()) {
                Doubt doubt = at(text, each);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private @Nullable Doubt at(ReadText text, Attributed each) {
        List<Token> words = each.paragraph().words();
        int behind = firstAt(words, each.quoted().end());
        if (behind == 0 || behind >= words.size() || words.get(behind).tag() != Tag.ADP) {
            return null;
        }
        int last = firstAt(words, each.quoted().innerEnd()) - 1;
        if (last < 0 || !words.get(last).isNoun()) {
            return null;
        }
        Token spoken = null;
        for (Attributed other : first(text)) {
            if (!other.isWhole()) {
                continue;
            }
            Token preposition = behindWord(other, words.get(last).lower());
            if (preposition != null && preposition.is(words.get(behind).lower())) {
                return null;
            }
            spoken = preposition == null ? spoken : preposition;
        }
        if (spoken == null) {
            return null;
        }
        return doubt(
                each.quoted().start(),
                words.get(behind).end(),
                "The speech has \u201c"
                        + words.get(last).form()
                        + " "
                        + spoken.form()
                        + "\u201d, the report \u201c"
                        + words.get(last).form()
                        + " "
                        + words.get(behind).form()
                        + "\u201d: the word is quoted, its sense may not be.",
                List.<int[]>of(new int[] {spoken.start(), spoken.end()}));
    }

    private static List<Attributed> first(ReadText text) {
        return text.speech().subList(0, Math.min(MOST, text.speech().size()));
    }

    private static @Nullable Token behindWord(Attributed other, String word) {
        List<Token> words = other.paragraph().words();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean here = words.get(i).is(word) && other.quoted().holds(words.get(i).start());
            if (here && words.get(i + 1).tag() == Tag.ADP) {
                return words.get(i + 1);
            }
        }
        return null;
    }

    private static int firstAt(List<Token> words, int place) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < place) {
            at++;
        }
        return at;
    }

    @Override
    public String name() {
        return "preposition-changed";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.PARAPHRASE, Weight.HIGH, start, end, because, related);
    }
}

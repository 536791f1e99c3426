package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** One sentence quoted twice with small differences: one of the two is not verbatim. */
final class QuotedInTwoWays implements Rule {

    private static final int FEWEST_WORDS = 4;
    private static final int MOST = 40;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        List<Attributed> speech = text.speech().subList(0, Math.min(MOST, text.speech().size()));
        for (Attributed one : speech) {
            String words =
                    Said.folded(text.slice(one.quoted().innerStart(), one.quoted().innerEnd()));
            if (words.split(" ").length < FEWEST_WORDS || words.length() > 200) {
                continue;
            }
            for (Attributed other : speech) {
                int[] place =
                        one.quoted().start() == other.quoted().start()
                                ? null
                                : elsewhere(text, other, one, words);
                if (place != null) {
                    String because =
                            "The same words are quoted in another form in this text; one of the two is not verbatim.";
                    int[] here = {one.quoted().start(), one.quoted().end()};
                    doubts.add(doubt(here[0], here[1], because, List.<int[]>of(place)));
                    doubts.add(doubt(place[0], place[1], because, List.<int[]>of(here)));
                    return doubts;
                }
            }
        }
        return doubts;
    }

    /** The sentence of the other quotation that says the same with other letters. */
    private static int @Nullable [] elsewhere(
            ReadText text, Attributed other, Attributed one, String words) {
        String plain =
                text.slice(one.quoted().innerStart(), one.quoted().innerEnd())
                        .replaceAll("[,.]$", "");
        for (Sentence sentence : other.paragraph().sentences()) {
            int start = Math.max(sentence.start(), other.quoted().innerStart());
            int end = Math.min(sentence.end(), other.quoted().innerEnd());
            if (end <= start) {
                continue;
            }
            String here = text.slice(start, end);
            boolean same = Said.folded(here).equals(words);
            if (same && !letters(here).equals(letters(plain))) {
                return new int[] {start, end};
            }
        }
        return null;
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
    }

    @Override
    public String name() {
        return "quoted-in-two-ways";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.QUOTATION, Weight.MEDIUM, start, end, because, related);
    }
}

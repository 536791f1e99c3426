package newsroom.sic.reading.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/**
 * A passage with its sentences, its words in a row, and what is quoted in it.
 *
 * @param begins for each sentence the index of its first word
 * @param inside the places that lie in a quotation
 */
public record Paragraph(
        PassageKind kind,
        int start,
        int end,
        List<Sentence> sentences,
        List<Token> words,
        List<Integer> begins,
        List<Quoted> quoted,
        BitSet inside) {

    public static Paragraph of(
            PassageKind kind, int start, int end, List<Sentence> sentences, List<Quoted> quoted) {
        var words = new ArrayList<Token>();
        var begins = new ArrayList<Integer>();
        for (Sentence sentence : sentences) {
            begins.add(words.size());
            words.addAll(sentence.tokens());
        }
        List<Quoted> marked = Dashes.in(kind, words).map(dash -> with(dash, quoted)).orElse(quoted);
        return new Paragraph(kind, start, end, sentences, words, begins, marked, places(marked));
    }

    private static BitSet places(List<Quoted> quoted) {
        var places = new BitSet();
        quoted.forEach(each -> places.set(each.start(), each.end()));
        return places;
    }

    private static List<Quoted> with(Quoted dash, List<Quoted> quoted) {
        var all = new ArrayList<Quoted>();
        all.add(dash);
        all.addAll(quoted);
        return all;
    }

    /** The index of the first word that begins at or behind a place. */
    public int wordAt(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int beginOfSentence(int word) {
        int at = Collections.binarySearch(begins, word);
        return at >= 0 ? begins.get(at) : at == -1 ? 0 : begins.get(-at - 2);
    }

    int endOfSentence(int word) {
        int at = Collections.binarySearch(begins, word + 1);
        int next = at >= 0 ? at : -at - 1;
        return next < begins.size() ? begins.get(next) : words.size();
    }

    boolean isQuoted(Token token) {
        return inside.get(token.start());
    }

    /** Whether nothing but marks stands outside the quotation in its paragraph. */
    public boolean isAllOf(Quoted quotation) {
        return words.stream()
                .filter(word -> Character.isLetterOrDigit(word.form().codePointAt(0)))
                .allMatch(word -> quotation.holds(word.start()));
    }
}

package newsroom.sic.reading.speech;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/**
 * A passage with its sentences, its words in a row, and what is quoted in it.
 *
 * @param begins for each sentence the index of its first word
 */
public record Paragraph(
        PassageKind kind,
        int start,
        int end,
        List<Sentence> sentences,
        List<Token> words,
        List<Integer> begins,
        List<Quoted> quoted) {

    public static Paragraph of(
            PassageKind kind, int start, int end, List<Sentence> sentences, List<Quoted> quoted) {
        var words = new ArrayList<Token>();
        var begins = new ArrayList<Integer>();
        for (Sentence sentence : sentences) {
            begins.add(words.size());
            words.addAll(sentence.tokens());
        }
        List<Quoted> marked = Dashes.in(kind, words).map(dash -> with(dash, quoted)).orElse(quoted);
        return new Paragraph(kind, start, end, sentences, words, begins, marked);
    }

    private static List<Quoted> with(Quoted dash, List<Quoted> quoted) {
        var all = new ArrayList<Quoted>();
        all.add(dash);
        all.addAll(quoted);
        return all;
    }

    /** The index of the first word that begins at or behind a place. */
    int wordAt(int place) {
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
        int begin = 0;
        for (int each : begins) {
            if (each <= word) {
                begin = each;
            }
        }
        return begin;
    }

    int endOfSentence(int word) {
        for (int each : begins) {
            if (each > word) {
                return each;
            }
        }
        return words.size();
    }

    boolean isQuoted(Token token) {
        return quoted.stream().anyMatch(q -> q.holds(token.start()));
    }

    /** Whether nothing but marks stands outside the quotation in its paragraph. */
    public boolean isAllOf(Quoted quotation) {
        return words.stream()
                .filter(word -> Character.isLetterOrDigit(word.form().codePointAt(0)))
                .allMatch(word -> quotation.holds(word.start()));
    }
}

package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/**
 * The words of a quotation or of a report in a row, articles left out, to be laid beside another
 * stretch word by word.
 */
record Stretch(List<Token> words, List<String> stems) {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    static Stretch of(List<Token> tokens) {
        var words = new ArrayList<Token>();
        var stems = new ArrayList<String>();
        for (Token token : tokens) {
            if ((token.isWord() || token.isNumber() || token.is("'s") || token.is("n't"))
                    && !token.isOneOf(ARTICLES)) {
                words.add(token);
                stems.add(token.is("n't") ? "not" : Stem.of(token.lower()));
            }
        }
        return new Stretch(words, stems);
    }

    int size() {
        return words.size();
    }

    /** Where one word was exchanged, in this stretch and in the other. */
    record Exchange(Token here, Token there, int before, int behind, int meaning) {

        int run() {
            return before + behind;
        }
    }

    /** Every place at which the words around agree and the word itself does not. */
    List<Exchange> exchanges(Stretch other) {
        var found = new ArrayList<Exchange>();
        for (int i = 0; i < size(); i++) {
            for (int k = 0; k < other.size(); k++) {
                if (isExchanged(i, other, k)) {
                    int before = agreeing(i, other, k, -1);
                    int behind = agreeing(i, other, k, 1);
                    int meaning = meaning(i - before, i) + meaning(i + 1, i + 1 + behind);
                    found.add(
                            new Exchange(
                                    words.get(i), other.words.get(k), before, behind, meaning));
                }
            }
        }
        return found;
    }

    private boolean isExchanged(int i, Stretch other, int k) {
        Token one = words.get(i);
        Token two = other.words.get(k);
        return !stems.get(i).equals(other.stems.get(k))
                && isOpen(one)
                && isOpen(two)
                && !other.stems.contains(stems.get(i))
                && !stems.contains(other.stems.get(k));
    }

    /** A word that could have been another one; names and numbers have rules of their own. */
    private static boolean isOpen(Token token) {
        return !token.isCapital()
                && token.form().length() > 2
                && (token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.VERB);
    }

    private int agreeing(int i, Stretch other, int k, int step) {
        int n = 0;
        int here = i + step;
        int there = k + step;
        while (here >= 0
                && there >= 0
                && here < size()
                && there < other.size()
                && stems.get(here).equals(other.stems.get(there))) {
            n++;
            here += step;
            there += step;
        }
        return n;
    }

    private int meaning(int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += isMeaning(words.get(i)) ? 1 : 0;
        }
        return n;
    }

    private static boolean isMeaning(Token token) {
        return token.isNoun()
                || token.tag() == Tag.ADJ
                || token.isNumber()
                || (token.tag() == Tag.VERB && token.form().length() > 3);
    }

    Set<String> content() {
        var content = new LinkedHashSet<String>();
        for (int i = 0; i < size(); i++) {
            if (isMeaning(words.get(i))) {
                content.add(stems.get(i));
            }
        }
        return content;
    }
}

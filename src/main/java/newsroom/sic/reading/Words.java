package newsroom.sic.reading;

import java.util.BitSet;

/** Where a paragraph has letters or digits: what has none is no sentence of its own. */
final class Words {

    private final BitSet letters;
    private int askedFrom = -1;
    private int firstFromThere = -1;

    Words(String text) {
        letters = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                letters.set(i);
            }
        }
    }

    /** Remembers its last answer: it is asked for the same start again and again. */
    boolean areIn(int from, int to) {
        if (from != askedFrom) {
            askedFrom = from;
            firstFromThere = letters.nextSetBit(from);
        }
        return firstFromThere >= 0 && firstFromThere < to;
    }

    boolean areBehind(int from) {
        return letters.length() > from;
    }
}

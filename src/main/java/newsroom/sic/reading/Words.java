package newsroom.sic.reading;

import java.util.BitSet;

/** Where a paragraph has letters or digits: what has none is no sentence of its own. */
final class Words {

    private final BitSet letters;

    Words(String text) {
        letters = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                letters.set(i);
            }
        }
    }

    boolean areIn(int from, int to) {
        int first = letters.nextSetBit(from);
        return first >= 0 && first < to;
    }
}

package newsroom.sic.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * The edges of what a reader sees as one character: extended grapheme clusters (Unicode Standard
 * Annex 29), in code points. One thread at a time.
 */
final class Graphemes {

    private final CodePointText text;
    private final BreakIterator edges = BreakIterator.getCharacterInstance(ULocale.ROOT);

    Graphemes(CodePointText text) {
        this.text = text;
        edges.setText(text.toString());
    }

    boolean isEdge(int position) {
        return position == 0
                || position == text.length()
                || edges.isBoundary(text.toUtf16(position));
    }

    int atOrBefore(int position) {
        return isEdge(position) ? position : before(position);
    }

    int atOrAfter(int position) {
        return isEdge(position) ? position : after(position);
    }

    int before(int position) {
        return text.toCodePoint(edges.preceding(text.toUtf16(position)));
    }

    int after(int position) {
        return text.toCodePoint(edges.following(text.toUtf16(position)));
    }
}

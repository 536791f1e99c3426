package newsroom.sic.text;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.text.WordDiff.Kind;
import newsroom.sic.text.WordDiff.Stretch;

/**
 * Two whole texts as one, with what is gone and what is new, word by word; typography alone is no
 * difference. Of what stayed, long stretches are left out in the middle.
 */
public final class TextDiff {

    /** In UTF-16 units, on either side of a change. */
    private static final int AROUND = 200;

    private static final String LEFT_OUT = " […] ";

    private final TextAlignment alignment;
    private final String before;
    private final String after;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Tokens that were told already. */
    private int told;

    private int toldThere;

    private TextDiff(TextAlignment alignment) {
        this.alignment = alignment;
        this.before = alignment.before().text().toString();
        this.after = alignment.after().text().toString();
    }

    /**
     * From the one to the other.
     *
     * @param linesBefore the sentences of the one, in its order
     * @param linesAfter the sentences of the other
     */
    public static List<Stretch> between(
            CodePointText before,
            List<Span> linesBefore,
            CodePointText after,
            List<Span> linesAfter) {
        return new TextDiff(TextAlignment.inOrder(before, linesBefore, after, linesAfter)).tell();
    }

    private List<Stretch> tell() {
        int kept = 0;
        for (int i = 0; i < alignment.before().size(); i++) {
            int there = alignment.there(i);
            if (there == TextAlignment.NONE) {
                continue;
            }
            if (i != told || there != toldThere) {
                keep(kept, toldThere, false);
                change(i, there);
                kept = there;
            }
            told = i + 1;
            toldThere = there + 1;
        }
        keep(kept, toldThere, true);
        change(alignment.before().size(), alignment.after().size());
        return List.copyOf(stretches);
    }

    private void keep(int from, int to, boolean last) {
        if (from == to) {
            return;
        }
        String text = slice(after, alignment.after().tokens(), from, to);
        boolean atStart = stretches.isEmpty();
        if (text.length() <= 3 * AROUND) {
            stretches.add(new Stretch(Kind.KEPT, text));
            return;
        }
        if (!atStart) {
            stretches.add(new Stretch(Kind.KEPT, text.substring(0, wordEnd(text, AROUND))));
        }
        stretches.add(new Stretch(Kind.SKIPPED, LEFT_OUT));
        boolean atEnd = last && told == alignment.before().size();
        if (!atEnd || toldThere != alignment.after().size()) {
            stretches.add(
                    new Stretch(Kind.KEPT, text.substring(wordEnd(text, text.length() - AROUND))));
        }
    }

    private static int wordEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private void change(int upTo, int upToThere) {
        if (told < upTo) {
            stretches.add(
                    new Stretch(Kind.GONE, slice(before, alignment.before().tokens(), told, upTo)));
        }
        if (toldThere < upToThere) {
            stretches.add(
                    new Stretch(
                            Kind.NEW,
                            slice(after, alignment.after().tokens(), toldThere, upToThere)));
        }
    }

    /** With the space behind it, up to the next token. */
    private static String slice(String text, Tokens tokens, int from, int to) {
        return text.substring(
                tokens.start(from), to < tokens.size() ? tokens.start(to) : text.length());
    }
}

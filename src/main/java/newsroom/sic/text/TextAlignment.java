package newsroom.sic.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Two revisions of a text lined up: first line by line, then word by word where lines differ, and
 * at last the lines that stand elsewhere word for word. A block is a run of words that stand in
 * both texts one behind the other.
 */
final class TextAlignment {

    static final int NONE = -1;

    private final LinedTokens before;
    private final LinedTokens after;
    private final int[] there;
    private final int[] back;
    private final int[] blockBefore;
    private final int[] blockAfter;
    private final int vocabulary;

    private TextAlignment(LinedTokens before, LinedTokens after, int vocabulary, boolean inOrder) {
        this.before = before;
        this.after = after;
        this.vocabulary = vocabulary;
        this.there = new int[before.size()];
        this.back = new int[after.size()];
        this.blockBefore = new int[before.size()];
        this.blockAfter = new int[after.size()];
        Arrays.fill(there, NONE);
        align(inOrder);
        number();
    }

    static TextAlignment of(
            CodePointText before,
            List<Span> linesBefore,
            CodePointText after,
            List<Span> linesAfter) {
        return of(before, linesBefore, after, linesAfter, false);
    }

    /** The same without the lines that stand elsewhere: each word stands behind those before it. */
    static TextAlignment inOrder(
            CodePointText before,
            List<Span> linesBefore,
            CodePointText after,
            List<Span> linesAfter) {
        return of(before, linesBefore, after, linesAfter, true);
    }

    private static TextAlignment of(
            CodePointText before,
            List<Span> linesBefore,
            CodePointText after,
            List<Span> linesAfter,
            boolean inOrder) {
        var vocabulary = new Vocabulary();
        var one = LinedTokens.of(before, linesBefore, vocabulary);
        var other = LinedTokens.of(after, linesAfter, vocabulary);
        return new TextAlignment(one, other, vocabulary.size(), inOrder);
    }

    LinedTokens before() {
        return before;
    }

    LinedTokens after() {
        return after;
    }

    int vocabulary() {
        return vocabulary;
    }

    /** Where a token of the old text stands in the new one. */
    int there(int token) {
        return there[token];
    }

    /** Where a token of the new text stood in the old one. */
    int back(int token) {
        return back[token];
    }

    int blockBefore(int token) {
        return blockBefore[token];
    }

    int blockAfter(int token) {
        return blockAfter[token];
    }

    private void align(boolean inOrder) {
        Map<LinedTokens.Line, Integer> known = LinedTokens.noLines();
        int[] lines = before.lineIds(known);
        int[] linesThere = after.lineIds(known);
        int[] partner = new int[lines.length];
        Arrays.fill(partner, NONE);
        new SequenceAlignment(lines, linesThere, partner, known.size())
                .align(0, lines.length, 0, linesThere.length);
        alignWords(partner);
        turnBack();
        if (!inOrder) {
            followMoved(lines, linesThere, partner, known.size());
        }
    }

    /** What lies between two lines that stayed is lined up word by word. */
    private void alignWords(int[] partner) {
        var words =
                new SequenceAlignment(
                        before.tokens().ids(), after.tokens().ids(), there, vocabulary);
        int from = 0;
        int to = 0;
        for (int line = 0; line <= partner.length; line++) {
            boolean end = line == partner.length;
            if (!end && partner[line] == NONE) {
                continue;
            }
            int upTo = end ? before.size() : before.first(line);
            int upToThere = end ? after.size() : after.first(partner[line]);
            if (from < upTo && to < upToThere) {
                words.align(from, upTo, to, upToThere);
            }
            if (!end) {
                pair(line, partner[line]);
                from = before.end(line);
                to = after.end(partner[line]);
            }
        }
    }

    private void pair(int line, int lineThere) {
        for (int i = before.first(line), j = after.first(lineThere); i < before.end(line); i++) {
            there[i] = j++;
        }
    }

    /** A line that is left over once on either side, word for word, was put elsewhere. */
    private void followMoved(int[] lines, int[] linesThere, int[] partner, int different) {
        int[] times = new int[different];
        int[] timesThere = new int[different];
        int[] place = new int[different];
        boolean[] taken = new boolean[linesThere.length];
        for (int there : partner) {
            if (there != NONE) {
                taken[there] = true;
            }
        }
        for (int line = 0; line < lines.length; line++) {
            if (partner[line] == NONE) {
                times[lines[line]]++;
            }
        }
        for (int line = 0; line < linesThere.length; line++) {
            if (!taken[line]) {
                timesThere[linesThere[line]]++;
                place[linesThere[line]] = line;
            }
        }
        for (int line = 0; line < lines.length; line++) {
            int id = lines[line];
            if (partner[line] == NONE && times[id] == 1 && timesThere[id] == 1) {
                move(line, place[id]);
            }
        }
    }

    private void move(int line, int lineThere) {
        for (int i = before.first(line), j = after.first(lineThere); i < before.end(line); i++) {
            if (there[i] != NONE) {
                back[there[i]] = NONE;
            }
            if (back[j] != NONE) {
                there[back[j]] = NONE;
            }
            there[i] = j;
            back[j] = i;
            j++;
        }
    }

    private void turnBack() {
        Arrays.fill(back, NONE);
        for (int i = 0; i < there.length; i++) {
            if (there[i] != NONE) {
                back[there[i]] = i;
            }
        }
    }

    private void number() {
        Arrays.fill(blockBefore, NONE);
        Arrays.fill(blockAfter, NONE);
        int block = NONE;
        for (int i = 0; i < there.length; i++) {
            if (there[i] == NONE) {
                continue;
            }
            if (i == 0 || there[i - 1] == NONE || there[i] != there[i - 1] + 1) {
                block++;
            }
            blockBefore[i] = block;
            blockAfter[there[i]] = block;
        }
    }
}

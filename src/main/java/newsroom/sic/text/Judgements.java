package newsroom.sic.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether a line near another says something else of what is true: "The following is a hoax" that
 * came, went, or reads otherwise. One beside a line counts; one that points at what stands around
 * it counts for its paragraph and those next to it. Only lines that changed are read.
 */
final class Judgements {

    private static final int FAR = 12;

    private final List<Judgement> before;
    private final List<Judgement> after;
    private final Sections sections;
    private final Sections sectionsThere;

    Judgements(NeighbouringLines lines, Sections sections, Sections sectionsThere) {
        this.sections = sections;
        this.sectionsThere = sectionsThere;
        this.before = new ArrayList<>();
        this.after = new ArrayList<>();
        lines.changed().forEach(line -> read(lines.before(), line, before));
        lines.changedThere().forEach(line -> read(lines.after(), line, after));
    }

    /**
     * @param words what it says of the truth, and its negations, by their numbers
     * @param points whether it speaks of what stands around it
     * @param leads whether it speaks of what comes and of nothing before it
     */
    private record Judgement(int line, List<Integer> words, boolean points, boolean leads) {

        boolean reaches(int other, Sections sections) {
            int far = Math.abs(line - other);
            return !(leads && other < line)
                    && (far == 1
                            || (far > 1
                                    && far <= FAR
                                    && (points || leads)
                                    && areNear(line, other, sections)));
        }
    }

    private static void read(LinedTokens text, int line, List<Judgement> into) {
        Tokens tokens = text.tokens();
        var words = new ArrayList<Integer>();
        boolean judges = false;
        boolean points = false;
        for (int i = text.first(line); i < text.end(line); i++) {
            boolean judging = tokens.is(i, Says.JUDGES) || isMadeUp(text, line, i);
            judges |= judging;
            points |= tokens.is(i, Says.POINTS_BACK | Says.POINTS_ON | Says.POINTS_UP);
            if (judging || tokens.is(i, Says.NEGATES)) {
                words.add(tokens.id(i));
            }
        }
        if (judges) {
            Collections.sort(words);
            into.add(new Judgement(line, words, points, text.endsIn(line, ":")));
        }
    }

    private static boolean isMadeUp(LinedTokens text, int line, int token) {
        return token > text.first(line)
                && text.tokens().word(token).equals("up")
                && text.tokens().word(token - 1).equals("made");
    }

    boolean areOthers(int line, int lineThere) {
        if (before.isEmpty() && after.isEmpty()) {
            return false;
        }
        return !words(before, line, sections).equals(words(after, lineThere, sectionsThere));
    }

    private static List<Integer> words(List<Judgement> said, int line, Sections sections) {
        var words = new ArrayList<Integer>();
        for (Judgement one : said) {
            if (one.reaches(line, sections)) {
                words.addAll(one.words);
            }
        }
        Collections.sort(words);
        return words;
    }

    /** In one paragraph, or in two of which one stands behind the other. */
    private static boolean areNear(int one, int other, Sections sections) {
        int opened = 0;
        for (int line = Math.min(one, other) + 1; line <= Math.max(one, other); line++) {
            opened += sections.opensBlock(line) ? 1 : 0;
        }
        return opened <= 1;
    }
}

package newsroom.sic.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

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
     * @param tells whether it speaks of what was said before it and of nothing that comes
     */
    private record Judgement(
            int line, List<Integer> words, boolean points, boolean leads, boolean tells) {

        boolean reaches(int other, Sections sections) {
            int far = Math.abs(line - other);
            if (far > FAR || (leads && other < line) || (tells && other > line)) {
                return false;
            }
            return far == 1
                    ? !tells || isNear(other, sections)
                    : far > 1 && (points || leads || tells) && isNear(other, sections);
        }

        /** In its paragraph; in the one before where it opens its own, or in the one behind. */
        private boolean isNear(int other, Sections sections) {
            int opened = 0;
            for (int at = Math.min(line, other) + 1; at <= Math.max(line, other); at++) {
                opened += sections.opensBlock(at) ? 1 : 0;
            }
            return opened == 0
                    || (opened == 1
                            && (leads
                                    || (sections.opensBlock(line)
                                            && (other < line || sections.opensBlock(line + 1)))));
        }
    }

    private static void read(LinedTokens text, int line, List<Judgement> into) {
        Tokens tokens = text.tokens();
        var words = new ArrayList<Integer>();
        boolean judges = false;
        boolean points = false;
        boolean leads = text.endsIn(line, ":");
        if (Supposing.opens(text, line)) {
            into.add(new Judgement(line, wording(text, line), false, true, false));
        }
        for (int i = text.first(line); i < text.end(line); i++) {
            boolean judging = tokens.is(i, Says.JUDGES) || isMadeUp(text, line, i);
            judges |= judging;
            leads |= tokens.is(i, Says.POINTS_ON);
            points |= tokens.is(i, Says.POINTS_BACK | Says.POINTS_ON | Says.POINTS_UP);
            if (judging || tokens.is(i, Says.NEGATES)) {
                words.add(tokens.id(i));
            }
        }
        if (judges) {
            Collections.sort(words);
            into.add(new Judgement(line, words, points, leads, false));
        }
        if (speaksOfWhatWasSaid(text, line)) {
            into.add(new Judgement(line, wording(text, line), true, false, true));
        }
    }

    /** "This claim", "these figures"; "the claim" where it does not go on with what is claimed. */
    private static boolean speaksOfWhatWasSaid(LinedTokens text, int line) {
        Tokens tokens = text.tokens();
        for (int i = text.first(line); i < text.end(line) - 1; i++) {
            if (tokens.is(i + 1, Says.TELLS)
                    && (tokens.is(i, Says.DEMONSTRATES)
                            || (tokens.is(i, Says.BEGINS_A_SUBJECT)
                                    && i == text.first(line)
                                    && !tokens.is(i + 2, Says.KNOWN)))) {
                return true;
            }
        }
        return false;
    }

    /** All that it says, another figure or day apart. */
    private static List<Integer> wording(LinedTokens text, int line) {
        return IntStream.range(text.first(line), text.end(line))
                .filter(i -> !text.tokens().is(i, Says.COUNTS | Says.DATES))
                .map(i -> text.tokens().id(i))
                .sorted()
                .boxed()
                .toList();
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
        List<Integer> words = List.of();
        for (Judgement one : said) {
            if (one.reaches(line, sections)) {
                words = words.isEmpty() ? new ArrayList<>() : words;
                words.addAll(one.words);
            }
        }
        if (words.size() > 1) {
            Collections.sort(words);
        }
        return words;
    }
}

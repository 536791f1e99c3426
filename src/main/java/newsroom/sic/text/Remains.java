package newsroom.sic.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sentences of the new text in which most of an old one stands. Looked for once in each. */
final class Remains {

    /** How much of a sentence has to be left, for a sentence to be the same one, changed. */
    private static final double SOMETHING_LEFT = 0.34;

    private final TextAlignment alignment;
    private final LinedTokens before;
    private final LinedTokens after;

    /** How many words of a sentence stand in each line, one up; nothing between two sentences. */
    private final int[] perLine;

    private final Map<Run, Optional<Run>> found = new HashMap<>();

    Remains(TextAlignment alignment) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
        this.perLine = new int[after.lines() + 2];
    }

    /** Empty where too little is left. */
    Optional<Run> of(int line, int lastLine) {
        return found.computeIfAbsent(new Run(before.first(line), before.end(lastLine)), this::bulk);
    }

    private Optional<Run> bulk(Run sentence) {
        int words = 0;
        int lowest = after.lines();
        int highest = -1;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (!before.tokens().isWord(i)) {
                continue;
            }
            words++;
            if (alignment.there(i) != TextAlignment.NONE) {
                int line = after.lineOf(alignment.there(i));
                perLine[line + 1]++;
                lowest = Math.min(lowest, line);
                highest = Math.max(highest, line);
            }
        }
        if (highest < 0) {
            return Optional.empty();
        }
        int best = lowest;
        for (int line = lowest; line <= highest; line++) {
            best = perLine[line + 1] > perLine[best + 1] ? line : best;
        }
        int first = best;
        while (perLine[first] > 1) {
            first--;
        }
        int last = best;
        while (perLine[last + 2] > 1) {
            last++;
        }
        int left = 0;
        for (int line = first; line <= last; line++) {
            left += perLine[line + 1];
        }
        Arrays.fill(perLine, lowest + 1, highest + 2, 0);
        return left < SOMETHING_LEFT * words
                ? Optional.empty()
                : Optional.of(new Run(after.first(first), after.end(last)));
    }
}

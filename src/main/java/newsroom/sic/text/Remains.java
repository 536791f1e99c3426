package newsroom.sic.text;

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
    private final Map<Run, Optional<Run>> found = new HashMap<>();

    Remains(TextAlignment alignment) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
    }

    /** Empty where too little is left. */
    Optional<Run> of(int line, int lastLine) {
        return found.computeIfAbsent(
                new Run(before.first(line), before.end(lastLine)), this::bulk);
    }

    private Optional<Run> bulk(Run sentence) {
        Map<Integer, Integer> perLine = new HashMap<>();
        int words = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (!before.tokens().is(i, Says.WORD)) {
                continue;
            }
            words++;
            if (alignment.there(i) != TextAlignment.NONE) {
                perLine.merge(after.lineOf(alignment.there(i)), 1, Integer::sum);
            }
        }
        int most = 0;
        int best = -1;
        for (var line : perLine.entrySet()) {
            int stand = line.getValue();
            if (stand > most || (stand == most && line.getKey() < best)) {
                most = stand;
                best = line.getKey();
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int first = best;
        while (perLine.getOrDefault(first - 1, 0) > 1) {
            first--;
        }
        int last = best;
        while (perLine.getOrDefault(last + 1, 0) > 1) {
            last++;
        }
        int left = 0;
        for (int line = first; line <= last; line++) {
            left += perLine.getOrDefault(line, 0);
        }
        return left < SOMETHING_LEFT * words
                ? Optional.empty()
                : Optional.of(new Run(after.first(first), after.end(last)));
    }
}

package newsroom.sic.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that stand in the new text word for word. Each is looked at once, however many
 * spans lie in it.
 */
final class Standings {

    private static final int FEW_WORDS = 3;

    private final TextAlignment alignment;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Rivals rivals;
    private final Context context;

    /** By line; several lines that were asked for together, by their words. */
    private final @Nullable Asked[] found;

    private final Map<Run, Optional<Standing>> foundTogether = new HashMap<>();

    Standings(TextAlignment alignment, Rivals rivals) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
        this.rivals = rivals;
        this.context = new Context(alignment);
        this.found = new Asked[before.lines()];
    }

    /**
     * Where a sentence stands now.
     *
     * @param rivals other places that fit as well, this one with them
     * @param ofOthers whether it may speak of something else there
     * @param verbatim whether it is the same there sign by sign
     */
    record Standing(int there, List<Integer> rivals, boolean ofOthers, boolean verbatim) {}

    private record Asked(Optional<Standing> standing) {}

    /** Empty where the words of the lines are others. */
    Optional<Standing> of(int line, int lastLine) {
        if (line != lastLine) {
            return foundTogether.computeIfAbsent(
                    new Run(before.first(line), before.end(lastLine)), this::standing);
        }
        Asked asked = found[line];
        if (asked == null) {
            asked = new Asked(standing(new Run(before.first(line), before.end(line))));
            found[line] = asked;
        }
        return asked.standing;
    }

    private Optional<Standing> standing(Run sentence) {
        if (!isIntact(sentence)) {
            return Optional.empty();
        }
        int there = alignment.there(sentence.start());
        return Optional.of(
                new Standing(
                        there,
                        rivals.of(sentence.start(), sentence.end(), there),
                        context.hasTurned(sentence.start(), sentence.end(), there)
                                || (saysLittle(sentence) && isAlone(sentence, there)),
                        before.tokens()
                                .isVerbatim(
                                        sentence.start(), sentence.end(), after.tokens(), there)));
    }

    /** Whether it stands in the new text word for word, as sentences of their own. */
    boolean isIntact(Run sentence) {
        int block = alignment.blockBefore(sentence.start());
        if (block == TextAlignment.NONE || block != alignment.blockBefore(sentence.end() - 1)) {
            return false;
        }
        int there = alignment.there(sentence.start());
        int first = after.first(after.lineOf(there));
        int last = after.end(after.lineOf(there + sentence.length() - 1)) - 1;
        return alignment.blockAfter(first) == block && alignment.blockAfter(last) == block;
    }

    /** Whether other words stand on both sides of it. */
    private boolean isAlone(Run sentence, int there) {
        return rivals.agreement(sentence.start(), there, sentence.length()) == 0;
    }

    private boolean saysLittle(Run sentence) {
        int words = 0;
        for (int i = sentence.start(); i < sentence.end() && words <= FEW_WORDS; i++) {
            words += before.tokens().isWord(i) ? 1 : 0;
        }
        return words <= FEW_WORDS;
    }
}

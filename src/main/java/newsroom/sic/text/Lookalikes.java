package newsroom.sic.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a sentence that was put elsewhere and changed, where the alignment gives nothing: among the
 * sentences that are new, by the rare words that they share.
 */
final class Lookalikes {

    private static final double ALIKE = 0.5;
    private static final int RARE = 40;
    private static final int LOOKED_AT = 4;

    private final TextAlignment alignment;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Postings postings;
    private final Differing differing;
    private final int[] partner;
    private final SequenceAlignment words;
    private final Map<Integer, List<Integer>> found = new HashMap<>();

    Lookalikes(TextAlignment alignment, Postings postings, Differing differing) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
        this.postings = postings;
        this.differing = differing;
        this.partner = new int[before.size()];
        this.words =
                new SequenceAlignment(
                        before.tokens().ids(),
                        after.tokens().ids(),
                        partner,
                        alignment.vocabulary());
    }

    /** Words of a new sentence that may be those of the old one. */
    record Alike(int start, int end, double likeness) {}

    /** The likeliest first. */
    List<Alike> of(int line, int start, int end) {
        return found.computeIfAbsent(line, this::lines).stream()
                .map(there -> within(line, there, start, end))
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed())
                .toList();
    }

    private List<Integer> lines(int line) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = before.first(line); i < before.end(line); i++) {
            int id = before.tokens().id(i);
            if (postings.times(id) <= RARE && before.tokens().is(i, Says.WORD)) {
                for (int place : postings.places(id)) {
                    votes.merge(after.lineOf(place), 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .filter(vote -> isNew(vote.getKey()))
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .filter(there -> likeness(line, there) >= ALIKE)
                .toList();
    }

    private double likeness(int line, int there) {
        return differing.likeness(
                before.first(line), before.end(line), after.first(there), after.end(there));
    }

    /** Whether most of it did not stand in the old text. */
    private boolean isNew(int line) {
        int known = 0;
        for (int j = after.first(line); j < after.end(line); j++) {
            known += alignment.back(j) == TextAlignment.NONE ? 0 : 1;
        }
        return known * 2 < after.end(line) - after.first(line);
    }

    private Alike within(int line, int there, int start, int end) {
        int from = before.first(line);
        int to = before.end(line);
        Arrays.fill(partner, from, to, TextAlignment.NONE);
        words.align(from, to, after.first(there), after.end(there));
        int first = after.first(there);
        for (int i = start; i >= from; i--) {
            if (partner[i] != TextAlignment.NONE) {
                first = i == start ? partner[i] : partner[i] + 1;
                break;
            }
        }
        int last = after.end(there);
        for (int i = Math.min(end, to) - 1; i < to; i++) {
            if (partner[i] >= first) {
                last = i == end - 1 ? partner[i] + 1 : partner[i];
                break;
            }
        }
        return first < last
                ? new Alike(first, last, likeness(line, there))
                : new Alike(after.first(there), after.end(there), likeness(line, there) / 2);
    }
}

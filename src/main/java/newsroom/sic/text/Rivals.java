package newsroom.sic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the place that the alignment gives some sentences is the only one that fits. Where the
 * same sentences came or went elsewhere, what stands around decides; where that does not, nobody
 * but a person can.
 */
final class Rivals {

    /** Words of context that are compared, on either side. */
    private static final int AROUND = 16;

    /** How nearly as good makes a rival. */
    private static final double AS_GOOD = 0.75;

    /** Words that agree by chance: a full stop, an article. */
    private static final int CHANCE = 3;

    /** Words on one side that agree with the old text only in a stretch that was copied. */
    private static final int COPIED = 8;

    private static final int MOST = 200;

    private final TextAlignment alignment;
    private final Postings before;
    private final Postings after;

    Rivals(TextAlignment alignment, Postings before, Postings after) {
        this.alignment = alignment;
        this.before = before;
        this.after = after;
    }

    /**
     * Other places, by their first word, that fit as well; the given one with them, if any. Where
     * there are as many as before, each keeps the place that it had.
     */
    List<Integer> of(int start, int end, int there) {
        Tokens words = alignment.before().tokens();
        for (int i = start; i < end; i++) {
            if (before.times(words.id(i)) == 1 && after.times(words.id(i)) == 1) {
                return List.of();
            }
        }
        int[] places = after.places(words, start, end, MOST);
        int[] sources = before.places(words, start, end, MOST);
        if (places.length == 1 && sources.length == 1) {
            return List.of();
        }
        int length = end - start;
        boolean asMany = places.length == sources.length;
        Around own = around(start, there, length);
        var rivals = new ArrayList<Integer>();
        for (int place : places) {
            if (place != there
                    && !(asMany && stoodBefore(place, length))
                    && own.isRivalledBy(around(start, place, length))) {
                rivals.add(place);
            }
        }
        boolean claimed = false;
        for (int source : sources) {
            claimed |=
                    source != start
                            && !(asMany && standsYet(source, length))
                            && own.isRivalledBy(around(source, there, length));
        }
        if (claimed || !rivals.isEmpty()) {
            rivals.addFirst(there);
        }
        return rivals;
    }

    /** How many words agree on either side. */
    private record Around(int left, int right) {

        /** Nearly as good on the whole, a copy on one side, or clearly better there. */
        boolean isRivalledBy(Around other) {
            return (other.left + other.right >= AS_GOOD * (left + right))
                    || Math.max(other.left, other.right) >= COPIED
                    || other.left > left + CHANCE
                    || other.right > right + CHANCE;
        }
    }

    /** From 0 to 32 words: how far the two texts agree on either side of some words. */
    int agreement(int source, int place, int length) {
        Around around = around(source, place, length);
        return around.left + around.right;
    }

    private Around around(int source, int place, int length) {
        LinedTokens one = alignment.before();
        LinedTokens other = alignment.after();
        int left = 0;
        while (left < AROUND && same(one, source - 1 - left, other, place - 1 - left)) {
            left++;
        }
        int right = 0;
        while (right < AROUND
                && same(one, source + length + right, other, place + length + right)) {
            right++;
        }
        return new Around(left, right);
    }

    /** Beyond the edge of both there is nothing that could differ. */
    private static boolean same(LinedTokens one, int i, LinedTokens other, int j) {
        boolean inOne = i >= 0 && i < one.size();
        boolean inOther = j >= 0 && j < other.size();
        if (inOne != inOther) {
            return false;
        }
        return !inOne || one.tokens().id(i) == other.tokens().id(j);
    }

    private boolean stoodBefore(int place, int length) {
        return alignment.blockAfter(place) != TextAlignment.NONE
                && alignment.blockAfter(place) == alignment.blockAfter(place + length - 1);
    }

    private boolean standsYet(int source, int length) {
        return alignment.blockBefore(source) != TextAlignment.NONE
                && alignment.blockBefore(source) == alignment.blockBefore(source + length - 1);
    }
}

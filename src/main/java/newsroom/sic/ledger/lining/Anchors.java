package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where two long texts plainly run alike, by groups of three words. */
final class Anchors {

    private static final int GRAM = 3;

    /** A group that stands more often than this says nothing about the place. */
    private static final int OFTEN = 20;

    private static final int MARGIN = 50;

    private Anchors() {}

    /**
     * The part of a long text that a short one is most likely from.
     *
     * @return its first word and the one behind it
     */
    static int[] window(List<Word> text, List<Word> words) {
        Map<String, List<Integer>> places = places(text);
        int stride = words.size() + MARGIN;
        int[] votes = new int[text.size() / stride + 2];
        for (int i = 0; i + GRAM <= words.size(); i++) {
            List<Integer> found = places.getOrDefault(gram(words, i), List.of());
            if (found.size() <= OFTEN) {
                for (int at : found) {
                    votes[Math.max(0, at - i) / stride]++;
                }
            }
        }
        int best = 0;
        for (int k = 1; k < votes.length; k++) {
            if (votes[k] > votes[best]) {
                best = k;
            }
        }
        int from = Math.max(0, best * stride - stride);
        return new int[] {from, Math.min(text.size(), (best + 3) * stride)};
    }

    /**
     * Words that stand for each other, rising in both: the first of groups that stand once in each
     * (patience sorting, as in B. Cohen's diff).
     */
    static List<int[]> between(List<Word> one, List<Word> other) {
        Map<String, List<Integer>> inOne = places(one);
        Map<String, List<Integer>> inOther = places(other);
        int[] partner = new int[one.size()];
        Arrays.fill(partner, -1);
        inOne.forEach((gram, at) -> {
            List<Integer> there = inOther.getOrDefault(gram, List.of());
            if (at.size() == 1 && there.size() == 1) {
                partner[at.getFirst()] = there.getFirst();
            }
        });
        return rising(partner);
    }

    private static List<int[]> rising(int[] partner) {
        var tops = new ArrayList<Integer>();
        int[] before = new int[partner.length];
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                continue;
            }
            int pile = pile(tops, partner, partner[i]);
            before[i] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        var chain = new ArrayList<int[]>();
        for (int at = tops.isEmpty() ? -1 : tops.getLast(); at >= 0; at = before[at]) {
            chain.add(new int[] {at, partner[at]});
        }
        Collections.reverse(chain);
        return chain;
    }

    private static int pile(List<Integer> tops, int[] partner, int value) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (partner[tops.get(middle)] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Map<String, List<Integer>> places(List<Word> words) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + GRAM <= words.size(); i++) {
            places.computeIfAbsent(gram(words, i), _ -> new ArrayList<>()).add(i);
        }
        return places;
    }

    private static String gram(List<Word> words, int at) {
        return words.get(at).folded()
                + ' '
                + words.get(at + 1).folded()
                + ' '
                + words.get(at + 2).folded();
    }
}

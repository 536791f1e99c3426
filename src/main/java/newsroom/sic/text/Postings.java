package newsroom.sic.text;

import java.util.Arrays;

/** Where each word of a text stands. */
final class Postings {

    private final Tokens tokens;
    private final int[] firsts;
    private final int[] places;

    Postings(Tokens tokens, int vocabulary) {
        this.tokens = tokens;
        this.firsts = new int[vocabulary + 1];
        this.places = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            firsts[tokens.id(i) + 1]++;
        }
        for (int id = 0; id < vocabulary; id++) {
            firsts[id + 1] += firsts[id];
        }
        int[] next = firsts.clone();
        for (int i = 0; i < tokens.size(); i++) {
            places[next[tokens.id(i)]++] = i;
        }
    }

    int times(int id) {
        return firsts[id + 1] - firsts[id];
    }

    int[] places(int id) {
        return Arrays.copyOfRange(places, firsts[id], firsts[id + 1]);
    }

    /**
     * Where a run of words of some text stands in this one, by its first word; reckoned from its
     * rarest word. Nothing more is looked for than the most.
     */
    int[] places(Tokens of, int start, int end, int most) {
        int rarest = start;
        for (int i = start; i < end; i++) {
            if (times(of.id(i)) < times(of.id(rarest))) {
                rarest = i;
            }
        }
        int id = of.id(rarest);
        int[] found = new int[Math.min(times(id), most)];
        int size = 0;
        for (int at = firsts[id]; at < firsts[id + 1] && size < most; at++) {
            int first = places[at] - (rarest - start);
            if (stands(of, start, end, first)) {
                found[size++] = first;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private boolean stands(Tokens of, int start, int end, int at) {
        if (at < 0 || at + end - start > tokens.size()) {
            return false;
        }
        return Arrays.equals(of.ids(), start, end, tokens.ids(), at, at + end - start);
    }
}

package newsroom.sic.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Lines two sequences of numbers up, in order. What stands once in both ties them together (B.
 * Cohen's patience diff: the longest rising row of such ties); what lies between two ties is lined
 * up by itself, short stretches by E. W. Myers' algorithm (An O(ND) Difference Algorithm, 1986)
 * with a bound on its work, so that hostile texts cost little and are simply lined up less.
 */
final class SequenceAlignment {

    private static final int NONE = -1;
    private static final int SHORT = 240;
    private static final int DEEPEST = 12;
    private static final int MOST_EDITS = 600;
    private static final int MOST_STEPS = 20_000_000;

    private final int[] from;
    private final int[] to;
    private final int[] partner;
    private final int[] timesFrom;
    private final int[] timesTo;
    private final int[] placeTo;
    private final Deque<Region> open = new ArrayDeque<>();

    private record Region(int from, int fromEnd, int to, int toEnd, int depth) {}

    /**
     * @param partner by place in the one, the place in the other; -1 where there is none. Filled.
     * @param vocabulary more than the largest number in either
     */
    SequenceAlignment(int[] from, int[] to, int[] partner, int vocabulary) {
        this.from = from;
        this.to = to;
        this.partner = partner;
        this.timesFrom = new int[vocabulary];
        this.timesTo = new int[vocabulary];
        this.placeTo = new int[vocabulary];
    }

    void align(int start, int end, int toStart, int toEnd) {
        open.push(new Region(start, end, toStart, toEnd, 0));
        while (!open.isEmpty()) {
            align(open.pop());
        }
    }

    private void align(Region region) {
        int a = region.from;
        int b = region.to;
        int aEnd = region.fromEnd;
        int bEnd = region.toEnd;
        while (a < aEnd && b < bEnd && from[a] == to[b]) {
            partner[a++] = b++;
        }
        while (a < aEnd && b < bEnd && from[aEnd - 1] == to[bEnd - 1]) {
            partner[--aEnd] = --bEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        int both = aEnd - a + bEnd - b;
        if (both <= SHORT
                || region.depth >= DEEPEST
                || !tie(new Region(a, aEnd, b, bEnd, region.depth))) {
            myers(a, aEnd, b, bEnd);
        }
    }

    /** Whether anything stood once in both. */
    private boolean tie(Region region) {
        for (int i = region.from; i < region.fromEnd; i++) {
            timesFrom[from[i]]++;
        }
        for (int j = region.to; j < region.toEnd; j++) {
            timesTo[to[j]]++;
            placeTo[to[j]] = j;
        }
        int[] ties = risingTies(region);
        for (int i = region.from; i < region.fromEnd; i++) {
            timesFrom[from[i]] = 0;
        }
        for (int j = region.to; j < region.toEnd; j++) {
            timesTo[to[j]] = 0;
        }
        int a = region.from;
        int b = region.to;
        for (int tied : ties) {
            int there = partner[tied];
            open.push(new Region(a, tied, b, there, region.depth + 1));
            a = tied + 1;
            b = there + 1;
        }
        if (ties.length > 0) {
            open.push(new Region(a, region.fromEnd, b, region.toEnd, region.depth + 1));
        }
        return ties.length > 0;
    }

    /** The longest row of ties that rises in both; each gets its partner. */
    private int[] risingTies(Region region) {
        int most = region.fromEnd - region.from;
        int[] top = new int[most];
        int[] before = new int[most];
        int piles = 0;
        for (int i = region.from; i < region.fromEnd; i++) {
            if (timesFrom[from[i]] != 1 || timesTo[from[i]] != 1) {
                continue;
            }
            int there = placeTo[from[i]];
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (placeTo[from[top[middle]]] < there) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i - region.from] = low == 0 ? NONE : top[low - 1];
            top[low] = i;
            piles = Math.max(piles, low + 1);
        }
        int[] ties = new int[piles];
        int tie = piles == 0 ? NONE : top[piles - 1];
        for (int n = piles - 1; n >= 0; n--) {
            ties[n] = tie;
            partner[tie] = placeTo[from[tie]];
            tie = before[tie - region.from];
        }
        return ties;
    }

    private void myers(int a, int aEnd, int b, int bEnd) {
        int n = aEnd - a;
        int m = bEnd - b;
        int most = Math.min(Math.min(n + m, MOST_EDITS), MOST_STEPS / (n + m));
        int[][] trace = new int[most + 1][];
        int[] furthest = new int[2 * most + 3];
        int middle = most + 1;
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x =
                        k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1])
                                ? furthest[middle + k + 1]
                                : furthest[middle + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && y >= 0 && from[a + x] == to[b + y]) {
                    x++;
                    y++;
                }
                furthest[middle + k] = x;
                if (x >= n && y >= m) {
                    back(trace, d, a, n, b, m);
                    return;
                }
            }
            trace[d] = Arrays.copyOfRange(furthest, middle - d, middle + d + 1);
        }
    }

    /** Goes back over the rounds, from the end to the start, and pairs what the paths share. */
    private void back(int[][] trace, int edits, int a, int n, int b, int m) {
        int x = n;
        int y = m;
        for (int d = edits; d > 0; d--) {
            int k = x - y;
            int[] before = trace[d - 1];
            int left = k - 1 >= -(d - 1) && k - 1 <= d - 1 ? before[k - 1 + d - 1] : NONE;
            int right = k + 1 <= d - 1 && k + 1 >= -(d - 1) ? before[k + 1 + d - 1] : NONE;
            boolean down = k == -d || (k != d && left < right);
            int startX = down ? right : left;
            int startY = startX - (down ? k + 1 : k - 1);
            int pairedFrom = down ? startX : startX + 1;
            while (x > pairedFrom && y > 0) {
                partner[a + --x] = b + --y;
            }
            x = startX;
            y = startY;
        }
        while (x > 0 && y > 0) {
            partner[a + --x] = b + --y;
        }
    }
}

package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of two printings, side by side: where they run alike, as one does not have to begin or
 * end where the other does (T. Smith and M. Waterman, Identification of common molecular
 * subsequences, 1981).
 *
 * @param pairs indices into both; -1 where a word has no counterpart
 */
record Alignment(List<Word> one, List<Word> other, List<int[]> pairs, int matches) {

    private static final int MATCH = 2;
    private static final int MISS = -2;
    private static final int GAP = -1;

    /** In words; longer ones are cut at what they plainly share. */
    private static final int LONGEST = 600;

    /** Where they run alike, at best; empty where nowhere. */
    static Alignment local(List<Word> one, List<Word> other) {
        if (one.size() > LONGEST && other.size() > LONGEST) {
            return alongAnchors(one, other, false);
        }
        if (one.size() > LONGEST) {
            int[] window = Anchors.window(one, other);
            return localOf(one.subList(window[0], window[1]), other)
                    .moved(one, other, window[0], 0);
        }
        if (other.size() > LONGEST) {
            int[] window = Anchors.window(other, one);
            return localOf(one, other.subList(window[0], window[1]))
                    .moved(one, other, 0, window[0]);
        }
        return localOf(one, other);
    }

    private static Alignment localOf(List<Word> one, List<Word> other) {
        int n = one.size();
        int m = other.size();
        int[][] score = new int[n + 1][m + 1];
        int best = 0;
        int bestI = 0;
        int bestJ = 0;
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                boolean same = one.get(i - 1).isSameAs(other.get(j - 1));
                int value =
                        Math.max(
                                Math.max(0, score[i - 1][j - 1] + (same ? MATCH : MISS)),
                                Math.max(score[i - 1][j], score[i][j - 1]) + GAP);
                score[i][j] = value;
                if (value > best) {
                    best = value;
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        return back(one, other, score, bestI, bestJ, true);
    }

    /** All of both. */
    static Alignment whole(List<Word> one, List<Word> other) {
        return one.size() > LONGEST || other.size() > LONGEST
                ? alongAnchors(one, other, true)
                : wholeOf(one, other);
    }

    private static Alignment wholeOf(List<Word> one, List<Word> other) {
        int n = one.size();
        int m = other.size();
        int[][] score = new int[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            score[i][0] = i * GAP;
        }
        for (int j = 1; j <= m; j++) {
            score[0][j] = j * GAP;
        }
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                boolean same = one.get(i - 1).isSameAs(other.get(j - 1));
                score[i][j] =
                        Math.max(
                                score[i - 1][j - 1] + (same ? MATCH : MISS),
                                Math.max(score[i - 1][j], score[i][j - 1]) + GAP);
            }
        }
        return back(one, other, score, n, m, false);
    }

    /**
     * From anchor to anchor, so that the cost grows with the length; what lies between two of them
     * and is too long to be compared word by word stands in one and not in the other.
     *
     * @param toTheEnds whether what lies before the first and behind the last belongs to it
     */
    private static Alignment alongAnchors(List<Word> one, List<Word> other, boolean toTheEnds) {
        var pairs = new ArrayList<int[]>();
        int matches = 0;
        List<int[]> anchors = Anchors.between(one, other);
        int i = toTheEnds || anchors.isEmpty() ? 0 : anchors.getFirst()[0];
        int j = toTheEnds || anchors.isEmpty() ? 0 : anchors.getFirst()[1];
        for (int[] anchor : anchors) {
            matches += between(one, other, i, anchor[0], j, anchor[1], pairs);
            pairs.add(anchor);
            matches++;
            i = anchor[0] + 1;
            j = anchor[1] + 1;
        }
        if (toTheEnds) {
            matches += between(one, other, i, one.size(), j, other.size(), pairs);
        }
        return new Alignment(one, other, pairs, matches);
    }

    private static int between(
            List<Word> one, List<Word> other, int i, int toI, int j, int toJ, List<int[]> pairs) {
        if (Math.max(toI - i, toJ - j) <= LONGEST) {
            Alignment part = wholeOf(one.subList(i, toI), other.subList(j, toJ));
            pairs.addAll(part.moved(one, other, i, j).pairs());
            return part.matches();
        }
        IntStream.range(i, toI).forEach(at -> pairs.add(new int[] {at, -1}));
        IntStream.range(j, toJ).forEach(at -> pairs.add(new int[] {-1, at}));
        return 0;
    }

    /** The same of longer texts, in which these begin further on. */
    private Alignment moved(List<Word> ofOne, List<Word> ofOther, int byI, int byJ) {
        List<int[]> moved =
                pairs.stream()
                        .map(pair ->
                                new int[] {
                                    pair[0] < 0 ? -1 : pair[0] + byI,
                                    pair[1] < 0 ? -1 : pair[1] + byJ
                                })
                        .toList();
        return new Alignment(ofOne, ofOther, moved, matches);
    }

    private static Alignment back(
            List<Word> one, List<Word> other, int[][] score, int fromI, int fromJ, boolean local) {
        var pairs = new ArrayList<int[]>();
        int matches = 0;
        int i = fromI;
        int j = fromJ;
        while (local ? score[i][j] > 0 : i > 0 || j > 0) {
            boolean same = i > 0 && j > 0 && one.get(i - 1).isSameAs(other.get(j - 1));
            if (same && score[i][j] == score[i - 1][j - 1] + MATCH) {
                pairs.addFirst(new int[] {--i, --j});
                matches++;
            } else if (i > 0 && (j == 0 || score[i][j] == score[i - 1][j] + GAP)) {
                pairs.addFirst(new int[] {--i, -1});
            } else if (j > 0 && score[i][j] == score[i][j - 1] + GAP) {
                pairs.addFirst(new int[] {-1, --j});
            } else {
                pairs.addFirst(new int[] {--i, -1});
                pairs.add(1, new int[] {-1, --j});
            }
        }
        return new Alignment(one, other, pairs, matches);
    }

    /** What the second differs in from the first, and what stands between. */
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        var gone = new ArrayList<Word>();
        var added = new ArrayList<Word>();
        var kept = new StringBuilder();
        for (int k = 0; k < pairs.size(); k++) {
            int a = pairs.get(k)[0];
            int b = pairs.get(k)[1];
            if (a >= 0 && b >= 0) {
                change(steps, kept, gone, added, k);
                Word master = one.get(a);
                Word here = other.get(b);
                var differences = new ArrayList<Difference>();
                if (!master.isSpeltAs(here)) {
                    differences.add(Difference.ofSpelling(master, here));
                }
                if (!master.mark().equals(here.mark())) {
                    String next = b + 1 < other.size() ? other.get(b + 1).form() : "";
                    differences.add(Difference.ofMark(master, here, next));
                }
                String text = here.form() + here.mark();
                if (differences.isEmpty()) {
                    kept.append(text).append(' ');
                } else {
                    flush(steps, kept);
                    steps.add(new Step(text, differences));
                }
            } else if (a >= 0) {
                gone.add(one.get(a));
            } else {
                added.add(other.get(b));
            }
        }
        change(steps, kept, gone, added, pairs.size());
        flush(steps, kept);
        return steps;
    }

    private static void change(
            List<Step> steps, StringBuilder kept, List<Word> gone, List<Word> added, int at) {
        if (gone.isEmpty() && added.isEmpty()) {
            return;
        }
        flush(steps, kept);
        boolean opens = at == gone.size() + added.size();
        steps.add(
                new Step(
                        Difference.said(added),
                        List.of(Difference.ofWords(List.copyOf(gone), List.copyOf(added), opens))));
        gone.clear();
        added.clear();
    }

    private static void flush(List<Step> steps, StringBuilder kept) {
        if (!kept.isEmpty()) {
            steps.add(new Step(kept.toString().stripTrailing(), List.of()));
            kept.setLength(0);
        }
    }
}

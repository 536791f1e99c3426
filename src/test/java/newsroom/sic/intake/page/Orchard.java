package newsroom.sic.intake.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grows boosted trees for a yes or no, best fork first, from binned values (Friedman's gradient
 * boosting with second-order steps). Writes them as {@link Forest} reads them.
 */
final class Orchard {

    private static final int BINS = 100;
    private static final int QUANTILES = 80;
    private static final double[] TAILS = {
        0.0003, 0.001, 0.003, 0.006, 0.01, 0.99, 0.994, 0.997, 0.999, 0.9997
    };
    private static final double SHRINKAGE = 3;
    private static final double WEIGHT_AT_LEAST = 8;
    private static final double ROWS_A_TREE = 0.7;

    /** A fork, or a leaf as long as it has no trait. */
    private static final class Node {
        private int[] rows;
        private double value;
        private Cut best = Cut.NONE;
        private int trait = -1;
        private int edge;
        private @Nullable Node small;
        private @Nullable Node large;

        Node(int[] rows) {
            this.rows = rows;
        }
    }

    private record Cut(double gain, int trait, int edge) {
        static final Cut NONE = new Cut(1e-6, -1, 0);
    }

    private final float[][] edges;
    private final byte[][] bins;
    private final double[] labels;
    private final double[] weights;
    private final double[] sums;
    private final double[] slopes;
    private final double[] bends;

    Orchard(Rows rows) {
        int traits = Trait.values().length;
        this.edges = new float[traits][];
        this.bins = new byte[traits][];
        this.labels = rows.labels.stream().mapToDouble(Float::doubleValue).toArray();
        this.weights = rows.weights.stream().mapToDouble(Float::doubleValue).toArray();
        this.sums = new double[labels.length];
        this.slopes = new double[labels.length];
        this.bends = new double[labels.length];
        IntStream.range(0, traits).parallel().forEach(trait -> bin(rows, trait));
    }

    private void bin(Rows rows, int trait) {
        float[] values = new float[labels.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.traits.get(i)[trait];
        }
        float[] own = edges(values);
        byte[] bin = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            int at = Arrays.binarySearch(own, values[i]);
            bin[i] = (byte) (at >= 0 ? at : -at - 1);
        }
        edges[trait] = own;
        bins[trait] = bin;
    }

    /** Each value where there are few; else quantiles, closer at the ends. */
    private static float[] edges(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        var edges = new TreeSet<Float>();
        for (int i = 0; i < sorted.length && edges.size() <= BINS; i++) {
            edges.add(rounded(sorted[i]));
        }
        if (edges.size() > BINS) {
            edges.clear();
            for (int i = 1; i < QUANTILES; i++) {
                edges.add(rounded(sorted[(int) ((long) i * (sorted.length - 1) / QUANTILES)]));
            }
            for (double tail : TAILS) {
                edges.add(rounded(sorted[(int) (tail * (sorted.length - 1))]));
            }
        }
        float most = sorted[sorted.length - 1];
        float[] own = new float[edges.size()];
        int count = 0;
        for (float edge : edges) {
            if (edge < most) {
                own[count++] = edge;
            }
        }
        return Arrays.copyOf(own, count);
    }

    private static float rounded(float value) {
        return Math.round(value * 1000) / 1000f;
    }

    String grow(int trees, int leaves, double rate) {
        var text = new StringBuilder();
        var chance = new Random(1);
        for (int i = 0; i < trees; i++) {
            aim();
            Node root = tree(leaves, chance);
            for (int row = 0; row < sums.length; row++) {
                sums[row] += rate * leaf(root, row).value;
            }
            write(root, rate, text);
            text.setCharAt(text.length() - 1, '\n');
        }
        return text.toString();
    }

    private void aim() {
        for (int i = 0; i < sums.length; i++) {
            double likely = 1 / (1 + Math.exp(-sums[i]));
            slopes[i] = weights[i] * (likely - labels[i]);
            bends[i] = weights[i] * Math.max(1e-4, likely * (1 - likely));
        }
    }

    private Node tree(int leaves, Random chance) {
        var root =
                new Node(
                        IntStream.range(0, sums.length)
                                .filter(i -> chance.nextDouble() < ROWS_A_TREE)
                                .toArray());
        weigh(root);
        var open =
                new PriorityQueue<Node>(Comparator.comparingDouble((Node node) -> -node.best.gain));
        open.add(root);
        for (int count = 1; count < leaves && !open.isEmpty(); count++) {
            Node node = open.remove();
            Cut cut = node.best;
            if (cut.trait < 0) {
                break;
            }
            node.trait = cut.trait;
            node.edge = cut.edge;
            byte[] bin = bins[cut.trait];
            node.small =
                    new Node(
                            Arrays.stream(node.rows).filter(row -> bin[row] <= cut.edge).toArray());
            node.large =
                    new Node(Arrays.stream(node.rows).filter(row -> bin[row] > cut.edge).toArray());
            node.rows = new int[0];
            weigh(node.small);
            weigh(node.large);
            open.add(node.small);
            open.add(node.large);
        }
        return root;
    }

    private void weigh(Node node) {
        double slope = 0;
        double bend = 0;
        for (int row : node.rows) {
            slope += slopes[row];
            bend += bends[row];
        }
        node.value = -slope / (bend + SHRINKAGE);
        double allSlope = slope;
        double allBend = bend;
        node.best =
                IntStream.range(0, edges.length)
                        .parallel()
                        .mapToObj(trait -> cut(node.rows, trait, allSlope, allBend))
                        .max(Comparator.comparingDouble(Cut::gain))
                        .orElse(Cut.NONE);
    }

    private Cut cut(int[] rows, int trait, double allSlope, double allBend) {
        double[] slope = new double[BINS + 1];
        double[] bend = new double[BINS + 1];
        byte[] bin = bins[trait];
        for (int row : rows) {
            slope[bin[row]] += slopes[row];
            bend[bin[row]] += bends[row];
        }
        Cut best = Cut.NONE;
        double smallSlope = 0;
        double smallBend = 0;
        for (int edge = 0; edge < edges[trait].length; edge++) {
            smallSlope += slope[edge];
            smallBend += bend[edge];
            double largeBend = allBend - smallBend;
            if (smallBend >= WEIGHT_AT_LEAST && largeBend >= WEIGHT_AT_LEAST) {
                double gain =
                        worth(smallSlope, smallBend)
                                + worth(allSlope - smallSlope, largeBend)
                                - worth(allSlope, allBend);
                if (gain > best.gain) {
                    best = new Cut(gain, trait, edge);
                }
            }
        }
        return best;
    }

    private static double worth(double slope, double bend) {
        return slope * slope / (bend + SHRINKAGE);
    }

    private Node leaf(Node root, int row) {
        Node node = root;
        while (node.small != null && node.large != null) {
            node = bins[node.trait][row] <= node.edge ? node.small : node.large;
        }
        return node;
    }

    private void write(Node node, double rate, StringBuilder text) {
        if (node.small == null || node.large == null) {
            text.append(String.format(Locale.ROOT, "= %.4f ", node.value * rate));
            return;
        }
        float edge = edges[node.trait][node.edge];
        String number = edge == Math.rint(edge) ? Long.toString((long) edge) : Float.toString(edge);
        text.append(Trait.at(node.trait)).append(' ').append(number).append(' ');
        write(node.small, rate, text);
        write(node.large, rate, text);
    }
}

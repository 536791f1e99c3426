package newsroom.sic.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Boosted decision trees. A line of its file is a tree in preorder: {@code TRAIT threshold} with
 * the smaller side first, or {@code = value}.
 */
final class Forest {

    private sealed interface Node {}

    private record Leaf(float value) implements Node {}

    private record Fork(int trait, float threshold, Node small, Node large) implements Node {}

    private final List<Node> trees;

    private Forest(List<Node> trees) {
        this.trees = trees;
    }

    static Forest load(InputStream in) {
        var trees = new ArrayList<Node>();
        try (var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    trees.add(tree(List.of(line.split(" ")).iterator()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Forest(trees);
    }

    private static Node tree(Iterator<String> words) {
        String word = words.next();
        float number = Float.parseFloat(words.next());
        return word.equals("=")
                ? new Leaf(number)
                : new Fork(Trait.valueOf(word).place(), number, tree(words), tree(words));
    }

    /** How likely a block belongs to the article: 0 to 1. */
    double judge(float[] traits) {
        double sum = 0;
        for (Node tree : trees) {
            Node node = tree;
            while (node instanceof Fork fork) {
                node = traits[fork.trait] <= fork.threshold ? fork.small : fork.large;
            }
            sum += ((Leaf) node).value;
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

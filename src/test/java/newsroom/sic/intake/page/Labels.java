package newsroom.sic.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which blocks of a page belong to its body, found from the settled text: of a longer block, how
 * many of its runs of words are there (each only as often as it is there); a shorter one belongs to
 * it if it stands there before the next block or behind the one before.
 */
final class Labels {

    private static final int RUN = 4;

    private final List<List<String>> words;
    private final Map<String, Integer> truth;
    private final float[] labels;

    private Labels(Setting setting, String truth) {
        this.words = setting.blocks.stream().map(block -> Shingled.words(block.text())).toList();
        this.truth = Shingled.of(truth);
        this.labels = new float[words.size()];
    }

    static float[] of(Setting setting, String truth) {
        var labels = new Labels(setting, truth);
        labels.longer();
        labels.shorter();
        return labels.labels;
    }

    private void longer() {
        var left = new HashMap<>(truth);
        for (int i = 0; i < labels.length; i++) {
            if (words.get(i).size() >= RUN) {
                List<String> runs = Shingled.runs(words.get(i));
                List<String> found =
                        runs.stream().filter(run -> left.getOrDefault(run, 0) > 0).toList();
                labels[i] = (float) found.size() / runs.size();
                if (labels[i] > 0.5) {
                    found.forEach(run -> left.merge(run, -1, Integer::sum));
                }
            }
        }
    }

    private void shorter() {
        List<String> before = List.of();
        for (int i = 0; i < labels.length; i++) {
            List<String> own = words.get(i);
            if (!own.isEmpty() && own.size() < RUN) {
                boolean ahead =
                        i + 1 < labels.length
                                && labels[i + 1] > 0.5
                                && isThere(own, words.get(i + 1), true);
                labels[i] = ahead || (!before.isEmpty() && isThere(before, own, false)) ? 1 : 0;
            }
            if (labels[i] > 0.5) {
                var both = new ArrayList<>(before);
                both.addAll(own);
                before = List.copyOf(both.subList(Math.max(0, both.size() - RUN + 1), both.size()));
            }
        }
    }

    private boolean isThere(List<String> one, List<String> other, boolean first) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        int from = first ? 0 : Math.max(0, both.size() - RUN);
        return both.size() >= RUN
                && truth.containsKey(String.join(" ", both.subList(from, from + RUN)));
    }
}

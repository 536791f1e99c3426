package newsroom.sic.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How near an extracted text is to the settled one, by their runs of words. Not a number where
 * there is nothing to be precise about, or to recall.
 */
record Score(double precision, double recall) {

    static Score of(String truth, String extracted) {
        Map<String, Integer> wanted = Shingled.of(truth);
        Map<String, Integer> got = Shingled.of(extracted);
        double both = 0;
        double tooMany = 0;
        double missing = 0;
        var all = new HashSet<>(wanted.keySet());
        all.addAll(got.keySet());
        for (String run : all) {
            int want = wanted.getOrDefault(run, 0);
            int have = got.getOrDefault(run, 0);
            both += Math.min(want, have);
            tooMany += Math.max(0, have - want);
            missing += Math.max(0, want - have);
        }
        return new Score(
                tooMany == 0 && missing == 0 ? 1 : both / (both + tooMany),
                tooMany == 0 && missing == 0 ? 1 : both / (both + missing));
    }

    /** Of one page: a text that is not there is a miss. */
    double f1() {
        return Double.isNaN(precision) || Double.isNaN(recall) || precision + recall == 0
                ? 0
                : 2 * precision * recall / (precision + recall);
    }

    /** The benchmark's: means of precision and of recall over the pages that have one. */
    static Score mean(List<Score> scores) {
        return new Score(
                scores.stream()
                        .mapToDouble(Score::precision)
                        .filter(x -> !Double.isNaN(x))
                        .average()
                        .orElse(0),
                scores.stream()
                        .mapToDouble(Score::recall)
                        .filter(x -> !Double.isNaN(x))
                        .average()
                        .orElse(0));
    }
}

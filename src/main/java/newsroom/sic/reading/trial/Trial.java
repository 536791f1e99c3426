package newsroom.sic.reading.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import newsroom.sic.reading.Recall;
import newsroom.sic.reading.RuleOnTrial;
import newsroom.sic.reading.TrialOutcome;
import newsroom.sic.reading.suggestion.Rules;

/**
 * The outcome of a trial. A suggestion is right when it overlaps a label of its kind; one that
 * overlaps only a label which is left out counts neither way; one that overlaps a control and no
 * label of its kind flags that control.
 */
final class Trial {

    private final List<Label> labels;
    private final List<Flag> flags;

    Trial(List<Label> labels, List<Flag> flags) {
        this.labels = labels;
        this.flags = flags;
    }

    List<String> table() {
        List<Label> marked = labels.stream().filter(label -> !label.isControl()).toList();
        var lines = new ArrayList<>(Recall.table(marked, Label::place, this::isFound));
        lines.add("");
        lines.add("rule | hits | right | wrong");
        Map<String, int[]> rules = new TreeMap<>();
        for (Flag flag : flags) {
            int[] counts = rules.computeIfAbsent(flag.rule(), key -> new int[3]);
            counts[0]++;
            counts[1] += isRight(flag) ? 1 : 0;
            counts[2] += isWrong(flag) ? 1 : 0;
        }
        rules.forEach((rule, n) -> lines.add(rule + " | " + n[0] + " | " + n[1] + " | " + n[2]));
        return lines;
    }

    String summary() {
        List<Label> scored = labels.stream().filter(Label::isScored).toList();
        long found = scored.stream().filter(this::isFound).count();
        long right = flags.stream().filter(this::isRight).count();
        long wrong = flags.stream().filter(this::isWrong).count();
        return "within articles: recall "
                + Recall.ratio(found, scored.size())
                + " ("
                + found
                + " of "
                + scored.size()
                + "), precision "
                + Recall.ratio(right, right + wrong)
                + " ("
                + wrong
                + " wrong), controls flagged "
                + controls();
    }

    TrialOutcome outcome() {
        List<Label> scored = labels.stream().filter(Label::isScored).toList();
        return new TrialOutcome(
                scored.size(),
                count(scored, this::isFound),
                count(flags, this::isRight),
                count(flags, this::isWrong),
                count(labels, Label::isControl),
                (int) controls(),
                Rules.names().stream().map(this::rule).toList());
    }

    private RuleOnTrial rule(String rule) {
        List<Flag> own = flags.stream().filter(flag -> flag.rule().equals(rule)).toList();
        List<Label> ofItsKind =
                labels.stream()
                        .filter(Label::isScored)
                        .filter(label -> own.stream().anyMatch(f -> label.isOfIssue(f.issue())))
                        .toList();
        return new RuleOnTrial(
                rule,
                own.size(),
                count(own, this::isRight),
                count(own, this::isWrong),
                count(ofItsKind, label -> own.stream().anyMatch(label::isHitBy)),
                ofItsKind.size());
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private boolean isFound(Label label) {
        return flags.stream().anyMatch(label::isHitBy);
    }

    private boolean hits(Flag flag, Predicate<Label> which) {
        return labels.stream().filter(which).anyMatch(label -> label.isHitBy(flag));
    }

    boolean isRight(Flag flag) {
        return hits(flag, label -> !label.isControl() && !label.isLeftOut());
    }

    boolean isWrong(Flag flag) {
        return !hits(flag, label -> !label.isControl());
    }

    long controls() {
        return labels.stream()
                .filter(Label::isControl)
                .filter(control -> flags.stream().anyMatch(f -> control.overlaps(f) && isWrong(f)))
                .count();
    }

    List<Flag> wrong() {
        return flags.stream().filter(this::isWrong).toList();
    }

    List<Label> missed() {
        return labels.stream().filter(l -> l.isScored() && !isFound(l)).toList();
    }
}

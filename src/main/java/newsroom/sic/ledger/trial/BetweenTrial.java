package newsroom.sic.ledger.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.sic.reading.Recall;

/**
 * The outcome. A finding is right when one of its places overlaps a label of its kind, and counts
 * neither way when that label is left out. One that overlaps a control and no label of its kind
 * flags that control, unless it is a finding that says why both may be right; such a one counts
 * neither way.
 */
record BetweenTrial(List<Mark> marks, List<Raised> raised) {

    List<String> table() {
        List<Mark> between = marks.stream().filter(Mark::isBetween).toList();
        var lines = new ArrayList<>(Recall.table(between, Mark::place, this::isFound));
        lines.add("");
        lines.add("kind of finding | assessment | raised | right | wrong");
        Map<String, List<Raised>> kinds = new TreeMap<>();
        raised.forEach(each ->
                kinds.computeIfAbsent(
                                each.kind() + " | " + each.assessment().slug(),
                                _ -> new ArrayList<>())
                        .add(each));
        kinds.forEach((kind, all) ->
                lines.add(
                        kind
                                + " | "
                                + all.size()
                                + " | "
                                + all.stream().filter(this::isRight).count()
                                + " | "
                                + all.stream().filter(this::isWrong).count()));
        return lines;
    }

    String summary() {
        List<Mark> scored = marks.stream().filter(Mark::isScored).toList();
        long found = scored.stream().filter(this::isFound).count();
        long right = raised.stream().filter(this::isRight).count();
        long wrong = raised.stream().filter(this::isWrong).count();
        return "between articles: recall "
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
                + controls()
                + " of "
                + marks.stream().filter(Mark::isControl).count();
    }

    private boolean isFound(Mark mark) {
        return raised.stream().anyMatch(mark::isHitBy);
    }

    private boolean isRight(Raised one) {
        return marks.stream().anyMatch(mark -> mark.isScored() && mark.isHitBy(one));
    }

    private boolean isWrong(Raised one) {
        return marks.stream().noneMatch(mark -> !mark.isControl() && mark.isHitBy(one))
                && !(one.explains() && isOnControl(one))
                && !one.kind().equals("copy");
    }

    private boolean isOnControl(Raised one) {
        return marks.stream().anyMatch(mark -> mark.isControl() && mark.overlaps(one));
    }

    private long controls() {
        return marks.stream()
                .filter(Mark::isControl)
                .filter(control ->
                        raised.stream().anyMatch(each -> control.overlaps(each) && isWrong(each)))
                .count();
    }

    List<Raised> wrong() {
        return raised.stream().filter(this::isWrong).toList();
    }

    List<Mark> missed() {
        return marks.stream().filter(each -> each.isScored() && !isFound(each)).toList();
    }
}

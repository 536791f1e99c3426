package newsroom.sic.reading;

import java.util.List;

/**
 * How all rules together did on a labelled set, and each for itself.
 *
 * @param found of the labels that count
 * @param controls what looks suspicious and is right
 * @param flagged of the controls
 * @param rules in the order of the rule book, those that suggested nothing too
 */
public record TrialOutcome(
        int labels,
        int found,
        int right,
        int wrong,
        int controls,
        int flagged,
        List<RuleOnTrial> rules) {

    public TrialOutcome {
        rules = List.copyOf(rules);
    }
}

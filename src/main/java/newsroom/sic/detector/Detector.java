package newsroom.sic.detector;

import newsroom.sic.reading.RuleOnTrial;

/**
 * A rule of the reading, on trial.
 *
 * @param tried on the labelled set
 * @param here at this desk
 * @param version of its switch; 0 where nobody has touched it
 */
public record Detector(RuleOnTrial tried, DeskRecord here, boolean muted, int version) {

    public String rule() {
        return tried.rule();
    }
}

package newsroom.sic.detector.web;

import java.util.List;
import newsroom.sic.detector.Detector;
import newsroom.sic.reading.TrialOutcome;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules on trial: on the labelled set, and at this desk. */
record DetectorsPage(TrialOutcome trial, List<Detector> detectors, @Nullable Refusal refusal) {

    /** Where the messages have what each rule looks for, under its name. */
    public String sentences() {
        return "detector.rule";
    }

    public long muted() {
        return detectors.stream().filter(Detector::muted).count();
    }
}

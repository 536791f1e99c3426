package newsroom.sic.detector;

import newsroom.sic.reading.TrialOfRules;
import newsroom.sic.reading.TrialOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the rules on trial at the first look; they do not change while the program runs. */
@Component
class LabelledTrial {

    private @Nullable TrialOutcome outcome;

    synchronized TrialOutcome outcome() {
        if (outcome == null) {
            outcome = TrialOfRules.onTheSetThatComesWithSic();
        }
        return outcome;
    }
}

package newsroom.sic.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import newsroom.sic.reading.RuleOnTrial;
import newsroom.sic.reading.TrialOfRules;
import newsroom.sic.reading.TrialOutcome;
import org.junit.jupiter.api.Test;

class RulesTest {

    private final TrialOutcome outcome = TrialOfRules.onTheSetThatComesWithSic();

    @Test
    void sayWhatTheyLookFor() {
        ResourceBundle wording = ResourceBundle.getBundle("messages/detector", Locale.ROOT);

        assertThat(outcome.rules())
                .extracting(RuleOnTrial::rule)
                .allMatch(rule -> wording.containsKey("detector.rule." + rule));
    }

    @Test
    void areTriedOnTheWholeSet() {
        assertThat(outcome.labels()).isEqualTo(60);
        assertThat(outcome.controls()).isEqualTo(24);
        assertThat(outcome.rules().stream().mapToInt(RuleOnTrial::wrong).sum())
                .isEqualTo(outcome.wrong());
        assertThat(outcome.rules().stream().mapToInt(RuleOnTrial::right).sum())
                .isEqualTo(outcome.right());
    }
}

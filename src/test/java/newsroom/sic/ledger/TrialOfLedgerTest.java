package newsroom.sic.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The line-up on the seeds, on invented stories, and on those that it was not written on. */
class TrialOfLedgerTest {

    private static final Pattern SUMMARY =
            Pattern.compile(
                    "between articles: recall ([\\d.]+) .*precision ([\\d.]+) .*controls flagged (\\d+)");

    private static final String OTHER = "src/test/resources/reading/";

    @Test
    void raisesWhatPeopleMarkedAndNothingThatIsRight() {
        assertThat(recallWithoutFalseAlarm("seeds/labels.json")).isGreaterThanOrEqualTo(0.85);
        assertThat(recallWithoutFalseAlarm(OTHER + "tuned-on-stories/labels.json"))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void doesSoInStoriesThatItWasNotWrittenOn() {
        assertThat(recallWithoutFalseAlarm(OTHER + "held-out-stories/labels.json"))
                .isGreaterThanOrEqualTo(0.76);
    }

    private static double recallWithoutFalseAlarm(String file) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(TrialOfLedger.run(print, print, file)).isZero();
        var summary = SUMMARY.matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(summary.find()).isTrue();
        assertThat(Double.parseDouble(summary.group(2))).isEqualTo(1);
        assertThat(summary.group(3)).isEqualTo("0");
        return Double.parseDouble(summary.group(1));
    }
}

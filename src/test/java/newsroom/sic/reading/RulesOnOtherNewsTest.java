package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules on texts about other events: half of them the rules were never tried on. */
class RulesOnOtherNewsTest {

    private static final Pattern SUMMARY =
            Pattern.compile("recall ([\\d.]+) .*precision ([\\d.]+) .*controls flagged (\\d+)");

    @Test
    void findsMostOfWhatIsPlanted() {
        assertThat(figure("held-out", 1)).isGreaterThanOrEqualTo(0.65);
        assertThat(figure("tuned-on", 1)).isGreaterThanOrEqualTo(0.59);
    }

    @Test
    void seldomFlagsWhatIsRight() {
        assertThat(figure("held-out", 2)).isGreaterThanOrEqualTo(0.95);
        assertThat(figure("held-out", 3)).isZero();
        assertThat(figure("tuned-on", 3)).isZero();
    }

    @Test
    void findsMoreThanHalfOfWhatIsAsFrequentAsInTheSeeds() {
        assertThat(figure("fourth", 1)).isGreaterThanOrEqualTo(0.57);
        assertThat(figure("fourth", 2)).isGreaterThanOrEqualTo(0.92);
        assertThat(figure("fourth", 3)).isLessThanOrEqualTo(1);
    }

    private static double figure(String half, int group) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        TrialOfRules.run(print, print, "src/test/resources/reading/" + half + "/labels.json");
        var summary = SUMMARY.matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(summary.find()).isTrue();
        return Double.parseDouble(summary.group(group));
    }
}

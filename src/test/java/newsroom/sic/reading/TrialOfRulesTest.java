package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TrialOfRulesTest {

    private static final Pattern SUMMARY =
            Pattern.compile(
                    "within articles: recall ([\\d.]+) .*precision ([\\d.]+) .*controls flagged (\\d+)");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void reachesItsGoalOnTheLabelledSet() {
        int code = run("seeds/labels.json");

        var summary = SUMMARY.matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(code).isZero();
        assertThat(summary.find()).isTrue();
        assertThat(Double.parseDouble(summary.group(1))).isGreaterThanOrEqualTo(0.75);
        assertThat(Double.parseDouble(summary.group(2))).isGreaterThanOrEqualTo(0.85);
        assertThat(summary.group(3)).isEqualTo("0");
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThat(run("seeds/none.json")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("none.json");
    }

    private int run(String file) {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return TrialOfRules.run(print, print, file);
    }
}

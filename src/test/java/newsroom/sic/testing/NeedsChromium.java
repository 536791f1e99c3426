package newsroom.sic.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test class where there is no browser, with one line that says so. */
public class NeedsChromium implements ExecutionCondition {

    private static final String WHY =
            "SKIPPED: the browser tests need Chromium, and none was found. .ci/run installs one;"
                    + " SIC_CHROMIUM names one that lies elsewhere.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.PROGRAM.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        System.err.println(WHY);
        return ConditionEvaluationResult.disabled(WHY);
    }
}

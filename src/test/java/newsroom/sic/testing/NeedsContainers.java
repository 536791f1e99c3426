package newsroom.sic.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips a test class where there is no container engine, with one line that says so. */
class NeedsContainers implements ExecutionCondition {

    private static final String WHY =
            "SKIPPED: the tests on PostgreSQL need a container engine, and none was found."
                    + " .ci/run installs one.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Engine.THERE
                ? ConditionEvaluationResult.enabled("a container engine is there")
                : ConditionEvaluationResult.disabled(WHY);
    }

    /** Looked for once per JVM, since looking takes seconds where there is none. */
    private static final class Engine {

        static final boolean THERE = look();

        private static boolean look() {
            boolean there = DockerClientFactory.instance().isDockerAvailable();
            if (!there) {
                System.err.println(WHY);
            }
            return there;
        }
    }
}

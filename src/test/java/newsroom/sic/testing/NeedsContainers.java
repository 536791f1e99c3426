package newsroom.sic.testing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips a test class where there is no container engine, with one line that says so. */
class NeedsContainers implements ExecutionCondition {

    private static final int PATIENCE_IN_MINUTES = 2;

    private static final String WHY =
            "SKIPPED: the tests on PostgreSQL need a container engine that has or gets their image,"
                    + " and none was found."
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
            boolean there = DockerClientFactory.instance().isDockerAvailable() && imageIsThere();
            if (!there) {
                System.err.println(WHY);
            }
            return there;
        }

        /**
         * Where the image can be had neither here nor from its registry, there is nothing to run.
         */
        private static boolean imageIsThere() {
            DockerClient docker = DockerClientFactory.instance().client();
            try {
                docker.inspectImageCmd(PostgresStore.IMAGE).exec();
                return true;
            } catch (NotFoundException notHere) {
                return isPulled(docker);
            }
        }

        private static boolean isPulled(DockerClient docker) {
            try {
                return docker.pullImageCmd(PostgresStore.IMAGE)
                        .start()
                        .awaitCompletion(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
            } catch (DockerException outOfReach) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}

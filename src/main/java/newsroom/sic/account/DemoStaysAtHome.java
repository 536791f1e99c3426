package newsroom.sic.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The demo's passwords are known to everybody, so it is reached from this machine only. Looked at
 * before anything else is made, the store included.
 */
@Component
@Profile("demo")
class DemoStaysAtHome implements BeanFactoryPostProcessor, EnvironmentAware {

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        check(environment == null ? null : environment.getProperty("server.address"));
    }

    static void check(@Nullable String address) {
        try {
            // getByName gives the loopback for an empty name, where Tomcat takes every address
            if (address == null
                    || address.isBlank()
                    || !InetAddress.getByName(address).isLoopbackAddress()) {
                throw new Reachable();
            }
        } catch (UnknownHostException e) {
            throw new Reachable();
        }
    }

    /** The demo would be open to others. */
    static final class Reachable extends IllegalStateException {
        Reachable() {
            super(
                    "The demo's passwords are known to everybody, so it starts on this machine's own"
                            + " address only: leave server.address at 127.0.0.1, or start without"
                            + " the profile \"demo\".");
        }
    }

    /** Says so in one sentence, in place of a stack trace. */
    static final class Sentence extends AbstractFailureAnalyzer<Reachable> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, Reachable cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}

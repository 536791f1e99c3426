package newsroom.sic.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** A fresh H2 database in memory for each context, with the options of the real one. */
class H2Store implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "sic" + CONTEXTS.incrementAndGet();
        TestPropertyValues.of(
                        "spring.datasource.url=jdbc:h2:mem:"
                                + name
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1")
                .and(TestHome.properties(name))
                .and("sic.ledger.in-background=" + isDemo(context))
                .and("sic.intake.in-background=" + isDemo(context))
                .applyTo(context);
    }

    /** As a newcomer gets it: everything runs. */
    private static boolean isDemo(ConfigurableApplicationContext context) {
        return context.getEnvironment().acceptsProfiles(Profiles.of("demo"));
    }
}

package newsroom.sic.history;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.sic.shared.DomainEvent;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A store of its own beside that of the application under test, so that a test may harm it and turn
 * its clock.
 */
final class PrivateStore {

    private static final AtomicInteger STORES = new AtomicInteger();

    private final boolean postgres;
    private final DriverManagerDataSource source;
    private final TransactionTemplate transactions;
    private final Chronicler chronicler;

    final JdbcClient jdbc;
    final History history;
    final Hands clock = new Hands();

    private PrivateStore(String url, String user, String password) {
        postgres = url.startsWith("jdbc:postgresql:");
        source = new DriverManagerDataSource(url, user, password);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .callbacks(new Guard())
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
        history = new History(jdbc);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        chronicler =
                new Chronicler(
                        new Chain(new JdbcTemplate(source)),
                        clock,
                        new StaticListableBeanFactory().getBeanProvider(EntityManager.class));
    }

    static PrivateStore beside(Environment application) {
        var name = "private" + STORES.incrementAndGet();
        var url = application.getRequiredProperty("spring.datasource.url");
        return new PrivateStore(
                url.startsWith("jdbc:h2:")
                        ? "jdbc:h2:mem:"
                                + name
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
                        : url + "?currentSchema=" + name,
                application.getRequiredProperty("spring.datasource.username"),
                application.getRequiredProperty("spring.datasource.password"));
    }

    /** All in one transaction. */
    void tell(DomainEvent... events) {
        transactions.executeWithoutResult(transaction -> List.of(events).forEach(chronicler::hear));
    }

    void tellSome(int events) {
        for (int n = 0; n < events; n++) {
            tell(Told.ofSomeClaim());
        }
    }

    /** What somebody may do who owns the tables: takes the guard away and runs the statements. */
    void tamper(String... statements) {
        if (postgres) {
            for (var table : List.of("history_entry", "history_subject", "history_head")) {
                jdbc.sql("alter table " + table + " disable trigger all").update();
            }
            jdbc.sql(
                            "alter table history_subject drop constraint if exists history_subject_seq_fkey")
                    .update();
        } else {
            for (var trigger :
                    List.of(
                            "history_entry_only_grows",
                            "history_subject_only_grows",
                            "history_head_stays",
                            "history_head_moves_on")) {
                jdbc.sql("drop trigger if exists " + trigger).update();
            }
            jdbc.sql("set referential_integrity false").update();
        }
        for (var statement : statements) {
            jdbc.sql(statement).update();
        }
    }

    /** What a further start does. */
    void guard() throws SQLException {
        try (var connection = source.getConnection()) {
            Guard.stand(connection);
        }
    }

    Verdict walk() {
        return Walk.along(jdbc);
    }

    /** Runs the command as {@code main} does and returns its exit code. */
    int verifyHistory() {
        var command = new SpringApplication(VerifyHistory.class);
        command.setWebApplicationType(WebApplicationType.NONE);
        return SpringApplication.exit(
                command.run(
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + source.getUrl(),
                        "--spring.datasource.username=" + source.getUsername(),
                        "--spring.datasource.password=" + source.getPassword()));
    }

    /** A clock that shows what it is set to. */
    static final class Hands extends Clock {

        private Instant shown = Instant.parse("2024-06-03T10:00:00Z");

        void show(String instant) {
            shown = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return shown;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(shown, zone);
        }
    }
}

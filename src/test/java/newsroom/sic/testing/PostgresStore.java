package newsroom.sic.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A fresh database for each context in one PostgreSQL container, which ends with the JVM. {@code
 * SIC_POSTGRES_IMAGE} names its image where Docker Hub is out of reach.
 */
class PostgresStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String IMAGE =
            System.getenv().getOrDefault("SIC_POSTGRES_IMAGE", "postgres:18-alpine");

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PostgreSQLContainer server = Server.RUNNING;
        String name = "sic" + CONTEXTS.incrementAndGet();
        create(server, name);
        String url =
                "jdbc:postgresql://%s:%d/%s"
                        .formatted(
                                server.getHost(),
                                server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                                name);
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + server.getUsername(),
                        "spring.datasource.password=" + server.getPassword())
                .and(TestHome.properties(name + "-postgres"))
                .applyTo(context);
    }

    private static void create(PostgreSQLContainer server, String name) {
        try (Connection connection =
                        DriverManager.getConnection(
                                server.getJdbcUrl(), server.getUsername(), server.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests on PostgreSQL", e);
        }
    }

    /** Started when the first context asks for it. */
    private static final class Server {

        static final PostgreSQLContainer RUNNING = start();

        @SuppressWarnings("resource") // lives as long as the JVM
        private static PostgreSQLContainer start() {
            PostgreSQLContainer server =
                    new PostgreSQLContainer(
                            DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"));
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        }
    }
}

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Where a Sic keeps what it knows. */
sealed interface Store {

    String word();

    /** As a process of Sic takes it, in its environment. */
    Map<String, String> settings();

    Connection connect() throws SQLException;

    /** Another store that holds the same, made while nobody uses this one. */
    Store copy(String name) throws SQLException;

    void drop() throws SQLException;

    /** A file below a folder, with the options that Sic has for it. */
    record H2(Path folder) implements Store {

        @Override
        public String word() {
            return "H2";
        }

        private String url() {
            return "jdbc:h2:file:"
                    + folder.toAbsolutePath()
                    + "/sic;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256";
        }

        @Override
        public Map<String, String> settings() {
            return Map.of("SPRING_DATASOURCE_URL", url());
        }

        /** The same, with every statement written down in a file beside the store. */
        Map<String, String> traced() {
            return Map.of("SPRING_DATASOURCE_URL", url() + ";TRACE_LEVEL_FILE=2");
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url(), "sic", "");
        }

        @Override
        public Store copy(String name) {
            Path other = folder.resolveSibling(name);
            try {
                Files.createDirectories(other);
                Files.copy(folder.resolve("sic.mv.db"), other.resolve("sic.mv.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new H2(other);
        }

        @Override
        public void drop() {
            // goes with the folder of this run
        }
    }

    /** A PostgreSQL server on which databases may be made. */
    record Server(String url, String user, String password) {

        /** @param given JDBC url, user and password, separated by commas */
        static Server of(String given) {
            String[] parts = given.split(",", 3);
            if (parts.length < 3) {
                throw new IllegalArgumentException(
                        "SIC_BENCH_POSTGRES is url,user,password: jdbc:postgresql://host/db,me,secret");
            }
            return new Server(parts[0], parts[1], parts[2]);
        }

        Store fresh(String name) throws SQLException {
            execute("drop database if exists " + name);
            execute("create database " + name);
            return new Postgres(this, name);
        }

        private void execute(String sql) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** A database of its own on the server. */
    record Postgres(Server server, String name) implements Store {

        @Override
        public String word() {
            return "PostgreSQL";
        }

        private String url() {
            return server.url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
        }

        @Override
        public Map<String, String> settings() {
            return Map.of(
                    "SPRING_DATASOURCE_URL", url(),
                    "SPRING_DATASOURCE_USERNAME", server.user(),
                    "SPRING_DATASOURCE_PASSWORD", server.password());
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url(), server.user(), server.password());
        }

        @Override
        public Store copy(String other) throws SQLException {
            server.execute("drop database if exists " + other);
            server.execute("create database " + other + " template " + name);
            return new Postgres(server, other);
        }

        @Override
        public void drop() throws SQLException {
            server.execute("drop database if exists " + name);
        }
    }
}

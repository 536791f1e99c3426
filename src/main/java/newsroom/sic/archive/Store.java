package newsroom.sic.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where a store is: the address by which the desk itself finds it.
 *
 * @param home the folder of the settings, for sentences
 */
record Store(String url, String user, String password, String home) {

    private static final int H2_IN_USE = 90020;
    private static final int H2_ABSENT = 90146;

    /** SQLSTATE classes, ISO/IEC 9075-2, section 24.1. */
    private static final String CONNECTION = "08";

    private static final String AUTHORIZATION = "28";

    static Store of(Environment settings) {
        return new Store(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""),
                settings.getProperty("sic.home", "."));
    }

    /** In memory, gone with its last connection: to see what a schema looks like. */
    static Store passing(String name) {
        return new Store(
                "jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sic", "", "");
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** Opens it, and makes it where it is a file that is not there. */
    Connection open() throws SQLException {
        return connected(url);
    }

    /** Opens one that is there. */
    Connection openExisting() throws SQLException {
        return connected(isH2() ? url + ";IFEXISTS=TRUE" : url);
    }

    private Connection connected(String url) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (!isH2()) {
            properties.setProperty("reWriteBatchedInserts", "true");
        }
        return DriverManager.getConnection(url, properties);
    }

    DriverManagerDataSource source() {
        return new DriverManagerDataSource(url, user, password);
    }

    /** The newest migration of a store; {@code EMPTY} where none has run. */
    static MigrationVersion schemaOf(Connection store) throws SQLException {
        var newest = MigrationVersion.EMPTY;
        if (!Schema.names(store).contains(Schema.MIGRATIONS)) {
            return newest;
        }
        String sql =
                "select \"version\" from "
                        + Sql.quoted(Schema.MIGRATIONS)
                        + " where \"success\" and \"version\" is not null";
        try (Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                var version = MigrationVersion.fromVersion(found.getString(1));
                newest = version.compareTo(newest) > 0 ? version : newest;
            }
        }
        return newest;
    }

    /** Where every sequence stands, by name. */
    List<Sequence> sequences(Connection store) throws SQLException {
        var sequences = new ArrayList<Sequence>();
        try (Statement statement = store.createStatement()) {
            if (isH2()) {
                try (ResultSet found =
                        statement.executeQuery(
                                """
                                select sequence_name, base_value from information_schema.sequences
                                where sequence_schema = current_schema order by sequence_name
                                """)) {
                    while (found.next()) {
                        sequences.add(new Sequence(found.getString(1), found.getLong(2)));
                    }
                }
            } else {
                for (String name : postgresSequences(statement)) {
                    sequences.add(postgresSequence(statement, name));
                }
            }
        }
        return sequences;
    }

    private static List<String> postgresSequences(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        try (ResultSet found =
                statement.executeQuery(
                        """
                        select sequencename from pg_sequences where schemaname = current_schema
                        order by sequencename collate "C"
                        """)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private static Sequence postgresSequence(Statement statement, String name) throws SQLException {
        try (ResultSet found =
                statement.executeQuery(
                        """
                        select case when s.is_called then s.last_value + d.increment_by
                            else s.last_value end
                        from %s s, pg_sequences d
                        where d.schemaname = current_schema and d.sequencename = '%s'
                        """
                                .formatted(Sql.quoted(name), name.replace("'", "''")))) {
            found.next();
            return new Sequence(name, found.getLong(1));
        }
    }

    /** Why the store cannot be worked with, in a sentence. */
    String sentence(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (e.getErrorCode() == H2_ABSENT) {
            return "There is no store in " + home + ": say where with --sic.home=DIR.";
        }
        if (e.getErrorCode() == H2_IN_USE) {
            return "The store in " + home + " is in use by another process: stop that one first.";
        }
        if (state.startsWith(CONNECTION)) {
            return "The database at " + address() + " does not answer.";
        }
        if (state.startsWith(AUTHORIZATION)) {
            return "The database at " + address() + " does not accept the name and password given.";
        }
        return "The store refuses: " + firstLine(e);
    }

    /** How sentences call it: the folder, or the URL without what may be secret in it. */
    String called() {
        return isH2() ? "the store in " + home : "the database at " + address();
    }

    private String address() {
        return url.replaceFirst("[?;].*", "");
    }

    static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}

package newsroom.sic.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The place where a store is built from an archive: empty to begin with, marked while it is being
 * built, and cleared again where an earlier attempt left its mark. Nothing without the mark is ever
 * cleared.
 */
final class Ground {

    /** PostgreSQL's, for one restore at a time; H2 lets one process in. */
    private static final long LOCK = 4_242_022;

    private static final String MARK = Sql.quoted(HalfRestored.MARK);

    private final Store store;
    private final Connection connection;
    private final List<Callback> guards;

    /**
     * The place behind a connection.
     *
     * @param guards what stands guard over a store after each migration
     */
    Ground(Store store, Connection connection, List<Callback> guards) {
        this.store = store;
        this.connection = connection;
        this.guards = guards;
    }

    /**
     * Takes it, alone.
     *
     * @return whether an interrupted restore had to be cleared away
     * @throws Unable when somebody's store is here already
     */
    boolean take() throws SQLException {
        if (!store.isH2() && !isTrue("select pg_try_advisory_lock(" + LOCK + ")")) {
            throw new Unable("Another restore is under way in " + store.called() + ".");
        }
        var tables = Schema.names(connection);
        if (tables.contains(HalfRestored.MARK)) {
            clear();
            return true;
        }
        tables.remove(Schema.MIGRATIONS);
        if (!tables.isEmpty()) {
            throw new Unable(
                    ("Not restored: %s is not empty. An archive is restored into an empty one:"
                                    + " an H2 folder or a PostgreSQL database in which no desk was"
                                    + " ever started.")
                            .formatted(store.called()));
        }
        return false;
    }

    private boolean isTrue(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() && found.getBoolean(1);
        }
    }

    /** The mark goes last of all, so that a clearing that is interrupted is taken up again. */
    private void clear() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var tables = Schema.names(connection);
            if (tables.contains(Schema.MIGRATIONS)) {
                statement.execute("delete from " + Sql.quoted(Schema.MIGRATIONS));
            }
            tables.removeAll(List.of(Schema.MIGRATIONS, HalfRestored.MARK));
            for (String table : tables) {
                statement.execute("drop table " + Sql.quoted(table) + " cascade");
            }
            for (Sequence sequence : store.sequences(connection)) {
                statement.execute("drop sequence " + Sql.quoted(sequence.name()));
            }
        }
    }

    /** Builds the tables as they were in a version, with the guards that stand over them. */
    void build(MigrationVersion version) {
        var marking = new Marking();
        Flyway.configure()
                .dataSource(source())
                .locations("classpath:db/migration")
                .target(version)
                .callbacks(with(marking))
                .load()
                .migrate();
    }

    /** Builds what newer versions changed. */
    void buildOn() {
        build(MigrationVersion.LATEST);
    }

    /**
     * On H2 the connection that fills the tables: a check of it asks the session that made it, and
     * fails when that is closed, until the file is opened the next time (2.4.240).
     */
    private DataSource source() {
        return store.isH2() ? new SingleConnectionDataSource(connection, true) : store.source();
    }

    private Callback[] with(Callback marking) {
        var callbacks = new ArrayList<>(guards);
        callbacks.add(marking);
        return callbacks.toArray(Callback[]::new);
    }

    /** Takes the mark away: from here on it is a store like any other. */
    void handOver() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table " + MARK);
        }
    }

    /** Before the first table there is the mark. */
    private static final class Marking implements Callback {

        @Override
        public String getCallbackName() {
            return "half restored from here on";
        }

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute("create table if not exists " + MARK + " (n integer)");
            } catch (SQLException e) {
                throw new FlywayException(e);
            }
        }
    }
}

package newsroom.sic.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A store in a folder of its own, made by the migrations alone and filled by a few statements: for
 * what needs no desk.
 */
final class SmallStore {

    /** The version of the tables whose columns the rows name. */
    private static final String FILLED_AT = "15";

    /** One article of some lines, with a claim on it that was approved, and a thread. */
    private static final List<String> ROWS =
            List.of(
                    """
                    insert into account (id, version, username, username_key, display_name,
                        password_hash, state, session_epoch, created_at)
                    values (1, 0, 'ana', 'ana', 'Ana', 'x', 'ACTIVE', 0, timestamp with time zone '2024-06-03 10:00:00.123456+05:45'),
                        (2, 0, 'ben', 'ben', 'Ben', 'y', 'ACTIVE', 0, timestamp with time zone '2024-06-03 10:00:00-11:00')
                    """,
                    """
                    insert into article (id, version, opening, state, revision, first_sha256,
                        imported_at, imported_by)
                    values (1, 0, 'One', 'OPEN', 1, 'short', timestamp with time zone '1969-12-31 23:59:59.999999+00:00', 1)
                    """,
                    """
                    insert into revision (id, article_id, number, text, length, sha256, encoding,
                        added_at, added_by)
                    values (1, 1, 1, '', 0, 'short', 'UTF-8', timestamp with time zone '9999-12-31 23:59:59.999999+00:00', 1)
                    """,
                    """
                    insert into claim (id, version, article_id, number, statement, status,
                        anchor_revision, anchor_state, span_start, span_end, line_n, passage_n,
                        exact, prefix, suffix, made_at, made_by, changed_at)
                    values (1, 0, 1, 1, 'It was so.', 'UNCHECKED', 1, 'EXACT', 0, 1, 1, 1, 'I', '', '',
                        timestamp with time zone '2024-06-03 10:00:00+00:00', 1, timestamp with time zone '2024-06-03 10:00:00+00:00')
                    """,
                    """
                    insert into annotation (id, version, claim_id, issue, severity, body, state,
                        author_id, last_editor_id, edition, created_at, updated_at)
                    values (1, 0, 1, 'SLIP', 'LOW', 'No.', 'SUBMITTED', 1, 1, 1,
                        timestamp with time zone '2024-06-03 10:00:00+00:00', timestamp with time zone '2024-06-03 10:00:00+00:00')
                    """,
                    """
                    insert into edition (annotation_id, edition, author_id, edited_by, issue,
                        severity, body, edited_at)
                    values (1, 1, 1, 1, 'SLIP', 'LOW', 'No.', timestamp with time zone '2024-06-03 10:00:00+00:00')
                    """,
                    """
                    insert into decision (id, annotation_id, edition, author_id, edited_by,
                        decided_by, outcome, seal, decided_at)
                    values (1, 1, 1, 1, 1, 2, 'APPROVED', 'seal', timestamp with time zone '2024-06-03 10:00:00+00:00')
                    """,
                    "update annotation set state = 'APPROVED', approval_id = 1",
                    """
                    insert into comment (id, version, annotation_id, in_reply_to, author_id, body,
                        written_at, state)
                    values (7, 0, 1, null, 1, 'Why?', timestamp with time zone '2024-06-03 10:00:00+00:00', 'OPEN'),
                        (3, 0, 1, 7, 2, 'A reply with a smaller number.', timestamp with time zone '2024-06-03 10:00:00+00:00', 'OPEN')
                    """,
                    "alter sequence claim_seq restart with 4711");

    private final Path home;

    private SmallStore(Path home) {
        this.home = home;
    }

    static SmallStore in(Path home) throws SQLException {
        return in(home, "latest");
    }

    /** As an older version of the program left it. */
    static SmallStore in(Path home, String version) throws SQLException {
        var store = new SmallStore(home);
        store.with(connection -> {
            migrate(connection, FILLED_AT);
            var jdbc = jdbc(connection);
            ROWS.forEach(row -> jdbc.sql(row).update());
            migrate(connection, version);
        });
        return store;
    }

    private static void migrate(Connection connection, String version) {
        Flyway.configure()
                .dataSource(new SingleConnectionDataSource(connection, true))
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** So many lines, so that filling takes a while. */
    SmallStore withLines(int lines) throws SQLException {
        with(connection ->
                jdbc(connection)
                        .sql(
                                """
                                insert into line (revision_id, n, span_start, span_end, coverage,
                                    waived_because)
                                select 1, n, n, n + 1, 'WAIVED', 'Number ' || n || repeat('.', 200)
                                from system_range(1, ?) as numbers(n)
                                """)
                        .param(lines)
                        .update());
        return this;
    }

    void with(Consumer<Connection> deed) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(home), "sic", "")) {
            deed.accept(connection);
        }
    }

    static JdbcClient jdbc(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static String url(Path home) {
        return "jdbc:h2:file:"
                + home.resolve("store/sic")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }

    static List<String> settings(Path home) {
        return List.of("--sic.home=" + home);
    }

    /** Takes an archive of it. */
    Path archived(String name) {
        Path file = home.resolve(name);
        if (Movers.archive(file, settings(home)) != 0) {
            throw new AssertionError("no archive was made");
        }
        return file;
    }
}

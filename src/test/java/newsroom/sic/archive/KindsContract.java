package newsroom.sic.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the columns of a store are, and how one value of each stands in an archive. */
abstract class KindsContract {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Autowired private DataSource source;

    /** Fails when a migration brings what archives do not know: say there how it is archived. */
    @Test
    void knowEveryColumnOfTheStore() throws SQLException {
        try (Connection store = source.getConnection()) {
            Schema schema = Schema.of(store);

            assertThat(schema.byName()).containsKeys("account", "claim", "history_entry");
            assertThat(LoadingOrder.of(schema).circular())
                    .extracting(Reference::name)
                    .contains("approved_by_other_eyes", "reply_on_the_same_annotation");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    bigint                      | -9223372036854775808                      | -9223372036854775808
                    integer                     | 2147483647                                | 2147483647
                    smallint                    | null                                      | null
                    numeric(20, 5)              | -0.00100                                  | "-0.00100"
                    double precision            | 0.1                                       | "0.1"
                    varchar(20)                 | ''                                        | ""
                    varchar(20)                 | null                                      | null
                    varchar(20)                 | ' a '                                     | " a "
                    text                        | 'a"b'                                     | "a\\"b"
                    text                        | ''                                        | ""
                    char(8)                     | 'ab'                                      | "ab"
                    char(8)                     | ' a'                                      | " a"
                    char(8)                     | ''                                        | ""
                    boolean                     | true                                      | true
                    boolean                     | false                                     | false
                    timestamp(6) with time zone | '2024-06-03 10:00:00.1+05:45'             | "2024-06-03T04:15:00.100Z"
                    timestamp(6) with time zone | '1969-12-31 23:59:59.999999-11:00'        | "1970-01-01T10:59:59.999999Z"
                    date                        | '2024-02-29'                              | "2024-02-29"
                    uuid                        | '6f1b4a8e-0000-4000-8000-00000000000a'    | "6f1b4a8e-0000-4000-8000-00000000000a"
                    """)
    void writeAValueInOneWay(String type, String value, String json) throws Exception {
        try (var place = new Place()) {
            place.execute("create table kind (id bigint primary key, v " + type + ")");
            place.execute("insert into kind values (1, " + value + ")");

            assertThat(place.lines()).containsExactly("{\"id\":1,\"v\":" + json + "}");
            assertThat(place.linesAfterLoading()).isEqualTo(place.lines());
        }
    }

    @Test
    void writeBytesInBase64() throws Exception {
        try (var place = new Place()) {
            place.execute(
                    "create table kind (id bigint primary key, v "
                            + (place.isPostgres() ? "bytea" : "varbinary(100)")
                            + ")");
            try (var insert = place.connection.prepareStatement("insert into kind values (1, ?)")) {
                insert.setBytes(1, new byte[] {0, -1, 127, -128});
                insert.executeUpdate();
            }

            assertThat(place.lines()).containsExactly("{\"id\":1,\"v\":\"AP9/gA==\"}");
            assertThat(place.linesAfterLoading()).isEqualTo(place.lines());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id bigint primary key, v time                              | kind.v is of the type
                    id bigint primary key, v timestamp                         | kind.v is of the type
                    id bigint generated by default as identity primary key     | kind.id counts by itself
                    id bigint                                                  | kind has no primary key
                    """)
    void refuseWhatTheyDoNotKnow(String columns, String sentence) throws Exception {
        try (var place = new Place()) {
            place.execute("create table kind (" + columns + ")");

            assertThatExceptionOfType(Unable.class)
                    .isThrownBy(() -> Schema.of(place.connection))
                    .withMessageContaining(sentence);
        }
    }

    @Test
    void leaveOutWhatTheDatabaseWorksOut() throws Exception {
        try (var place = new Place()) {
            place.execute(
                    "create table kind (id bigint primary key, v bigint generated always as (id * 2)"
                            + (place.isPostgres() ? " stored)" : ")"));
            place.execute("insert into kind (id) values (21)");

            assertThat(place.lines()).containsExactly("{\"id\":21}");
        }
    }

    @Test
    void keepTheNumbersOfSequences() throws Exception {
        try (var place = new Place()) {
            place.execute("create sequence fresh_seq start with 1 increment by 50");
            place.execute("create sequence used_seq start with 1 increment by 50");
            place.next("used_seq");
            place.next("used_seq");
            place.execute("create sequence set_seq start with 1 increment by 50");
            place.execute("alter sequence set_seq restart with 4711");

            List<Sequence> sequences = place.store().sequences(place.connection);

            assertThat(sequences)
                    .containsExactly(
                            new Sequence("fresh_seq", 1),
                            new Sequence("set_seq", 4711),
                            new Sequence("used_seq", 101));
            for (Sequence sequence : sequences) {
                place.execute(sequence.restart());
                assertThat(place.next(sequence.name())).isEqualTo(sequence.next());
            }
        }
    }

    @Test
    void refuseTextThatNotEveryDatabaseKeeps() {
        var text =
                new RowText(
                        new Table("t", List.of(new Column("v", Kind.TEXT)), List.of(0), List.of()));

        for (String broken : List.of("\u0000", "\uD83D", "\uDDDE\uD83D", "a\uD83D")) {
            assertThatExceptionOfType(Unable.class)
                    .isThrownBy(() -> text.write(new Object[] {broken}))
                    .withMessageContaining("holds in v what no archive can");
        }
    }

    @Test
    void compareFractionsByTheirDigits() {
        assertThat(Kind.FRACTION.text(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    /** A schema of its own on the database under test. */
    private final class Place implements AutoCloseable {

        final Connection connection = source.getConnection();
        private final String before = connection.getSchema();
        private final String name = "kinds" + SCHEMAS.incrementAndGet();

        Place() throws SQLException {
            execute("create schema " + name);
            connection.setSchema(name);
        }

        boolean isPostgres() throws SQLException {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }

        Store store() throws SQLException {
            return new Store(connection.getMetaData().getURL(), "", "", "");
        }

        void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        long next(String sequence) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet found =
                            statement.executeQuery("select nextval('" + sequence + "')")) {
                found.next();
                return found.getLong(1);
            }
        }

        List<String> lines() throws SQLException {
            Table table = Schema.of(connection).tables().getFirst();
            var text = new RowText(table);
            var lines = new ArrayList<String>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    lines.add(new String(text.write(text.read(rows)), StandardCharsets.UTF_8));
                }
            }
            return lines;
        }

        /** Takes the rows away and puts them back from their lines. */
        List<String> linesAfterLoading() throws SQLException {
            Table table = Schema.of(connection).tables().getFirst();
            var text = new RowText(table);
            List<String> lines = lines();
            execute("delete from kind");
            try (var insert = connection.prepareStatement(table.insert())) {
                for (String line : lines) {
                    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                    var values = text.parse(bytes, bytes.length);
                    for (int i = 0; i < values.length; i++) {
                        table.columns().get(i).kind().bind(insert, i + 1, values[i]);
                    }
                    insert.executeUpdate();
                }
            }
            return lines();
        }

        @Override
        public void close() throws SQLException {
            connection.setSchema(before);
            execute("drop schema " + name + " cascade");
            connection.close();
        }
    }
}

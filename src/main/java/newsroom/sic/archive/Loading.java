package newsroom.sic.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.archive.Manifest.Part;
import org.jspecify.annotations.Nullable;

/**
 * Fills the tables of a store from an archive, and looks afterwards whether all of it is there.
 * Every rule of the database holds over every row: where foreign keys lead in a circle, one of them
 * is taken away while the tables are filled, and the database looks at all rows when it comes back.
 */
final class Loading {

    private static final int ROWS_AT_ONCE = 500;
    private static final int AT_ONCE = 25;

    /** Characters that wait to be sent, besides the row at hand. */
    private static final int LONGEST_BATCH = 2_000_000;

    private final Connection store;
    private final ArchiveFile archive;
    private final Schema schema;
    private final PrintStream progress;

    Loading(Connection store, ArchiveFile archive, PrintStream progress) throws SQLException {
        this.store = store;
        this.archive = archive;
        this.schema = Schema.of(store);
        this.progress = progress;
    }

    /** Loads it all. */
    void run() throws SQLException, IOException {
        store.setAutoCommit(false);
        var order = LoadingOrder.of(schema);
        var parts = new HashMap<String, Part>();
        archive.manifest().tables().forEach(part -> parts.put(part.table(), part));
        for (Reference reference : order.circular()) {
            execute(reference.drop());
        }
        for (Table table : order.tables()) {
            Part part = parts.get(table.name());
            if (part != null) {
                fill(table, part);
                progress.println(table.name() + ": " + part.rows());
            }
        }
        for (Reference reference : order.circular()) {
            execute(reference.add());
        }
        for (Sequence sequence : archive.manifest().sequences()) {
            execute(sequence.restart());
        }
        store.commit();
        for (Table table : order.tables()) {
            check(table, parts.get(table.name()));
        }
        store.commit();
        store.setAutoCommit(true);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = store.createStatement()) {
            statement.execute(sql);
        }
    }

    private void fill(Table table, Part part) throws SQLException, IOException {
        var text = new RowText(table);
        var there = there(table, text);
        try (PreparedStatement insert = store.prepareStatement(table.insert())) {
            var batch = new Batch(insert);
            archive.each(
                    part,
                    table,
                    row -> {
                        @Nullable Object[] before = there.get(text.keyOf(row));
                        if (before == null) {
                            bind(table, insert, row);
                            batch.add(row);
                        } else if (!Arrays.deepEquals(before, row)) {
                            update(table, text, row);
                        }
                    });
            batch.send();
        }
        store.commit();
    }

    /** What the migrations themselves put into a table, such as the head of history. */
    private Map<List<@Nullable Object>, @Nullable Object[]> there(Table table, RowText text)
            throws SQLException {
        var there = new HashMap<List<@Nullable Object>, @Nullable Object[]>();
        try (Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery(table.select())) {
            while (rows.next()) {
                @Nullable Object[] row = text.read(rows);
                there.put(text.keyOf(row), row);
            }
        }
        return there;
    }

    private static void bind(Table table, PreparedStatement statement, @Nullable Object[] row)
            throws SQLException {
        for (int i = 0; i < row.length; i++) {
            table.columns().get(i).kind().bind(statement, i + 1, row[i]);
        }
    }

    private void update(Table table, RowText text, @Nullable Object[] row) throws SQLException {
        try (PreparedStatement update = store.prepareStatement(table.update())) {
            bind(table, update, row);
            List<@Nullable Object> key = text.keyOf(row);
            for (int i = 0; i < key.size(); i++) {
                Kind kind = table.columns().get(table.key().get(i)).kind();
                kind.bind(update, row.length + i + 1, key.get(i));
            }
            update.executeUpdate();
        }
    }

    private void check(Table table, @Nullable Part part) throws SQLException {
        var tally = new Tally();
        var text = new RowText(table);
        try (Statement statement = store.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    tally.add(text.write(text.read(rows)));
                }
            }
        }
        if (part == null || !part.holds(tally)) {
            throw new Unable(
                    "The table " + table.name() + " is not in the store as it was in the archive.");
        }
    }

    /** Rows on their way; sent when there are many or when they are long. */
    private final class Batch {

        private final PreparedStatement insert;
        private int rows;
        private long characters;

        Batch(PreparedStatement insert) {
            this.insert = insert;
        }

        void add(@Nullable Object[] row) throws SQLException {
            insert.addBatch();
            rows++;
            for (Object value : row) {
                characters += value instanceof String text ? text.length() : 16;
            }
            if (rows == ROWS_AT_ONCE || characters > LONGEST_BATCH) {
                send();
                store.commit();
            }
        }

        void send() throws SQLException {
            if (rows > 0) {
                insert.executeBatch();
            }
            rows = 0;
            characters = 0;
        }
    }
}

package newsroom.sic.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The tables of a store, as the database itself describes them.
 *
 * @param tables by name; Flyway's own and the mark of a half-done restore are none of them
 */
record Schema(List<Table> tables) {

    /** What Flyway notes about migrations: checked when a store is restored, and not copied. */
    static final String MIGRATIONS = "flyway_schema_history";

    private static final Set<String> NOT_ARCHIVED = Set.of(MIGRATIONS, HalfRestored.MARK);

    /**
     * Reads it.
     *
     * @throws Unable when a table holds what nobody has said how to archive
     */
    static Schema of(Connection store) throws SQLException {
        var tables = new ArrayList<Table>();
        for (String name : names(store)) {
            if (!NOT_ARCHIVED.contains(name)) {
                tables.add(table(store, name));
            }
        }
        return new Schema(tables);
    }

    /** Every table, by name. */
    static Set<String> names(Connection store) throws SQLException {
        var names = new TreeSet<String>();
        String schema = store.getSchema();
        try (ResultSet found =
                store.getMetaData()
                        .getTables(
                                null,
                                null,
                                "%",
                                new String[] {"TABLE", "BASE TABLE", "PARTITIONED TABLE"})) {
            while (found.next()) {
                if (schema.equals(found.getString("TABLE_SCHEM"))) {
                    names.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }

    private static Table table(Connection store, String name) throws SQLException {
        List<Column> columns = columns(store, name);
        return new Table(name, columns, key(store, name, columns), references(store, name));
    }

    private static List<Column> columns(Connection store, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (ResultSet found =
                store.getMetaData().getColumns(null, store.getSchema(), table, "%")) {
            while (found.next()) {
                String name = found.getString("COLUMN_NAME");
                if (!found.getString("TABLE_NAME").equals(table)
                        || "YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
                    continue;
                }
                if ("YES".equals(found.getString("IS_AUTOINCREMENT"))) {
                    throw new Unable(
                            "%s.%s counts by itself; archives know sequences only."
                                    .formatted(table, name));
                }
                String type = found.getString("TYPE_NAME");
                Kind kind =
                        Kind.of(type)
                                .orElseThrow(() ->
                                        new Unable(
                                                "%s.%s is of the type %s, which archives do not know."
                                                        .formatted(table, name, type)));
                columns.add(new Column(name, kind));
            }
        }
        return columns;
    }

    private static List<Integer> key(Connection store, String table, List<Column> columns)
            throws SQLException {
        var names = columns.stream().map(Column::name).toList();
        var places = new TreeMap<Integer, Integer>();
        try (ResultSet found = store.getMetaData().getPrimaryKeys(null, store.getSchema(), table)) {
            while (found.next()) {
                places.put(found.getInt("KEY_SEQ"), names.indexOf(found.getString("COLUMN_NAME")));
            }
        }
        if (places.isEmpty() || places.containsValue(-1)) {
            throw new Unable(table + " has no primary key; archives need one.");
        }
        return List.copyOf(places.values());
    }

    private static List<Reference> references(Connection store, String table) throws SQLException {
        var references = new LinkedHashMap<String, Reference>();
        try (ResultSet found =
                store.getMetaData().getImportedKeys(null, store.getSchema(), table)) {
            while (found.next()) {
                references
                        .computeIfAbsent(found.getString("FK_NAME"), reference(table, found))
                        .columns()
                        .add(found.getString("FKCOLUMN_NAME"));
                references
                        .get(found.getString("FK_NAME"))
                        .toColumns()
                        .add(found.getString("PKCOLUMN_NAME"));
            }
        }
        return List.copyOf(references.values());
    }

    private static Function<String, Reference> reference(String table, ResultSet found)
            throws SQLException {
        String to = found.getString("PKTABLE_NAME");
        int onUpdate = found.getInt("UPDATE_RULE");
        int onDelete = found.getInt("DELETE_RULE");
        if (found.getInt("DEFERRABILITY") != DatabaseMetaData.importedKeyNotDeferrable) {
            throw new Unable(table + " has a deferrable foreign key; archives know none.");
        }
        return name ->
                new Reference(
                        name, table, new ArrayList<>(), to, new ArrayList<>(), onUpdate, onDelete);
    }

    Map<String, Table> byName() {
        var tables = new TreeMap<String, Table>();
        tables().forEach(table -> tables.put(table.name(), table));
        return tables;
    }
}

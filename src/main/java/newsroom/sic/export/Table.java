package newsroom.sic.export;

import java.util.List;

/**
 * What a file holds: one kind of record, told in columns. Programs rely on their names and order;
 * new ones come at the end.
 *
 * @param says what a row is
 * @param key the columns that tell one row from all others
 */
record Table<R>(String name, String says, List<String> key, List<Column<R>> columns) {

    /** One whose first column is its key. */
    Table(String name, String says, List<Column<R>> columns) {
        this(name, says, List.of(columns.getFirst().name()), columns);
    }
}

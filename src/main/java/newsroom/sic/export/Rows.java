package newsroom.sic.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file as it is being written, row by row. Keeps no more than a buffer of it. */
abstract class Rows<R> {

    private final Table<R> table;
    private long count;
    private Runnable beforeEach = () -> {};

    Rows(Table<R> table) {
        this.table = table;
    }

    final void add(R row) {
        write(column -> column.cell().apply(row));
    }

    final void add(Tombstone removed) {
        write(column -> removed.cell(column.name()));
    }

    /** Lets somebody look before each row, who may throw. */
    final void watchedBy(Runnable watch) {
        beforeEach = watch;
    }

    private void write(Function<Column<R>, @Nullable String> cell) {
        beforeEach.run();
        begin();
        for (Column<R> column : table.columns()) {
            cell(column, cell.apply(column));
        }
        end();
        count++;
    }

    abstract void begin();

    abstract void cell(Column<R> column, @Nullable String value);

    abstract void end();

    /** Sends off what is still kept. */
    abstract void flush();

    /** How many there are so far. */
    final long count() {
        return count;
    }
}

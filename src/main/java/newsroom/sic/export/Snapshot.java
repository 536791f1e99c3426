package newsroom.sic.export;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What is taken away, as one transaction sees it.
 *
 * @param at what to ask for the next time, so that nothing that is not in this one is left out
 * @param about counts the rows; -1 where that takes as long as reading them
 * @param rows hands all of it to a file
 */
record Snapshot<R>(Instant at, LongSupplier about, Consumer<Rows<R>> rows) {

    void writeTo(Rows<R> file) {
        rows.accept(file);
    }
}

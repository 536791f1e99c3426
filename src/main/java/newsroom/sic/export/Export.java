package newsroom.sic.export;

import java.time.Instant;
import newsroom.sic.claim.Among;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that can be taken away: what a row is, and which rows somebody asks for. Each
 * is a file of its own in every {@link Format}.
 *
 * @param <A> what is asked for, as the parameters of an address
 * @param <R> a row
 */
abstract class Export<A extends Record, R> {

    private final Table<R> table;
    private final Class<A> asked;

    Export(Table<R> table, Class<A> asked) {
        this.table = table;
        this.asked = asked;
    }

    final Table<R> table() {
        return table;
    }

    final String name() {
        return table.name();
    }

    final Class<A> asked() {
        return asked;
    }

    /**
     * Makes sure that what is asked for can be understood, before anything is begun.
     *
     * @throws newsroom.sic.shared.Refusal when it cannot
     */
    abstract Wanted wanted(A asked);

    /** Hands over every row, the latest first. */
    abstract void each(A asked, @Nullable Since since, Rows<R> file);

    /** The claims whose verdicts a file of this kind carries; null where it carries none. */
    @Nullable Among verdicts(A asked, @Nullable Since since) {
        return null;
    }

    /** The ids of its rows, to count them beforehand; null where that takes as long as reading. */
    @Nullable Among rows(A asked, @Nullable Since since) {
        return null;
    }

    /**
     * What every export understands of what is asked.
     *
     * @param article whose rows only, which the file's name tells
     * @param since only what changed since then, and what was removed
     */
    record Wanted(@Nullable Long article, @Nullable Instant since) {}
}

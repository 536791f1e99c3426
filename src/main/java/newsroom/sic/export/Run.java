package newsroom.sic.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody took away, or is taking.
 *
 * @param name what: "claims"
 * @param asked which of them, as an address names it
 * @param since only what changed since then, as it was asked
 * @param series the first run of the same person for the same
 * @param takenBy the account
 * @param taker its name
 * @param total how many rows it is going to be; null where nobody knows
 * @param snapshotAt what to ask for the next time
 * @param fileName under which it is downloaded; null while there is no file, or none any more
 */
record Run(
        long id,
        int version,
        String name,
        Format format,
        String asked,
        @Nullable String since,
        long series,
        long takenBy,
        String taker,
        Instant beganAt,
        @Nullable Instant endedAt,
        RunState state,
        long rows,
        @Nullable Long total,
        @Nullable Instant snapshotAt,
        boolean prepared,
        @Nullable String fileName,
        @Nullable Long bytes,
        @Nullable String sha256,
        @Nullable Instant keptUntil) {

    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    /** Whether there is something to download. */
    public boolean isReady() {
        return state == RunState.WHOLE && fileName != null;
    }

    /** The same, so far. */
    Run at(long soFar, long about) {
        return new Run(
                id,
                version,
                name,
                format,
                asked,
                since,
                series,
                takenBy,
                taker,
                beganAt,
                endedAt,
                state,
                soFar,
                about < 0 ? null : about,
                snapshotAt,
                prepared,
                fileName,
                bytes,
                sha256,
                keptUntil);
    }
}

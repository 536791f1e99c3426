package newsroom.sic.export;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being prepared, as programs see it.
 *
 * @param snapshotAt what to give as changedSince the next time
 * @param file where it is fetched, once it is whole and as long as it is kept
 * @param sha256 of its bytes, in hexadecimal
 */
record RunRepresentation(
        long id,
        String export,
        String format,
        String query,
        String state,
        long rows,
        @Nullable Long total,
        Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable String snapshotAt,
        @Nullable String file,
        @Nullable String name,
        @Nullable Long bytes,
        @Nullable String sha256,
        @Nullable Instant keptUntil) {

    static RunRepresentation of(Run run) {
        boolean ready = run.isReady();
        return new RunRepresentation(
                run.id(),
                run.name(),
                run.format().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                query(run),
                run.state().slug(),
                run.rows(),
                run.total(),
                run.beganAt(),
                run.endedAt(),
                Moment.optional(run.snapshotAt()),
                ready ? "/api/v1/exports/" + run.id() + "/file" : null,
                ready ? run.fileName() : null,
                ready ? run.bytes() : null,
                ready ? run.sha256() : null,
                ready ? run.keptUntil() : null);
    }

    private static String query(Run run) {
        if (run.since() == null) {
            return run.asked();
        }
        return run.asked() + (run.asked().isEmpty() ? "" : "&") + "changedSince=" + run.since();
    }
}

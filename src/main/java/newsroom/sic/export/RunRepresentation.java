package newsroom.sic.export;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that is being prepared, as programs see it. */
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
        @Nullable Download file) {

    /**
     * What there is to fetch.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    record Download(
            String href, String name, long bytes, String sha256, @Nullable Instant keptUntil) {}

    static RunRepresentation of(Run run) {
        return new RunRepresentation(
                run.id(),
                run.name(),
                run.format().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                run.asked()
                        + (run.since() == null
                                ? ""
                                : (run.asked().isEmpty() ? "" : "&") + "changedSince=" + run.since()),
                run.state().slug(),
                run.rows(),
                run.total(),
                run.beganAt(),
                run.endedAt(),
                run.snapshotAt() == null ? null : Moment.text(run.snapshotAt()),
                run.isReady() ? download(run) : null);
    }

    private static Download download(Run run) {
        return new Download(
                "/api/v1/exports/" + run.id() + "/file",
                Objects.requireNonNull(run.fileName()),
                Objects.requireNonNullElse(run.bytes(), 0L),
                Objects.requireNonNull(run.sha256()),
                run.keptUntil());
    }
}

package newsroom.sic.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a file while it is being written. The answer is chunked: a file that breaks off lacks its
 * last chunk, and the connection is cut, so that no client takes it for whole; a whole one ends
 * with the number of its rows in the trailer field {@code Sic-Rows}.
 *
 * <p>Each delivery holds a connection to the store while it lasts. So only a few go on at a time,
 * none lasts for ever, and a client that stops reading is left by the server's write timeout.
 */
@Component
class Delivery {

    /** Of the ten connections that a desk has. */
    static final int AT_ONCE = 4;

    private static final Duration AT_MOST = Duration.ofHours(1);
    private static final int BUFFER = 64 * 1024;
    private static final String ROWS = "Sic-Rows";
    private static final String SNAPSHOT = "Sic-Snapshot-At";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final Snapshots snapshots;
    private final Names names;
    private final Runs runs;

    Delivery(Snapshots snapshots, Names names, Runs runs) {
        this.snapshots = snapshots;
        this.names = names;
        this.runs = runs;
    }

    /**
     * Sends what is asked for.
     *
     * @throws Refusal when it cannot begin
     */
    <A extends Record, R> void send(
            Export<A, R> export,
            A asked,
            Format format,
            Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Export.Wanted wanted = export.wanted(asked);
        refuseWithoutChunks(request);
        FileName name = names.of(export, wanted, format);
        if (!slots.tryAcquire()) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "export.refused.too-many");
        }
        try {
            if (request.getMethod().equals("HEAD")) {
                snapshots.take(
                        export,
                        asked,
                        null,
                        snapshot -> announce(export, format, name, snapshot, response));
            } else {
                run(
                        export,
                        asked,
                        format,
                        name,
                        runs.begin(export, asked, format, false, by),
                        response);
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } finally {
            slots.release();
        }
    }

    /** How it ended is kept when it has: a client may go on to ask what there is to correct. */
    private <A extends Record, R> void run(
            Export<A, R> export,
            A asked,
            Format format,
            FileName name,
            Run run,
            HttpServletResponse response) {
        Sent sent = new Sent();
        try {
            snapshots.take(
                    export,
                    asked,
                    run,
                    snapshot -> {
                        sent.snapshotAt = snapshot.at();
                        announce(export, format, name, snapshot, response);
                        sent.rows = write(export, format, snapshot, response);
                    });
            runs.end(run.id(), RunState.WHOLE, sent.rows, sent.snapshotAt);
        } catch (RuntimeException broken) {
            runs.end(run.id(), RunState.BROKEN, sent.rows, sent.snapshotAt);
            throw broken;
        }
    }

    /** What can be said of a run while it goes on. */
    private static final class Sent {
        private long rows;
        private @Nullable Instant snapshotAt;
    }

    /** Says what the columns of a file are. */
    void describe(Table<?> table, HttpServletResponse response) throws IOException {
        response.setContentType(Metadata.MEDIA_TYPE);
        response.getOutputStream().write(JSON.writeValueAsBytes(Metadata.of(table)));
    }

    /** HTTP/1.0 ends a file by closing, whole or not; nobody could tell. */
    private static void refuseWithoutChunks(HttpServletRequest request) {
        if (request.getProtocol().equals("HTTP/1.0")) {
            throw Refusal.byRule("export.refused.old-http");
        }
    }

    private static void announce(
            Export<?, ?> export,
            Format format,
            FileName name,
            Snapshot<?> snapshot,
            HttpServletResponse response) {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.contentDisposition());
        response.setHeader("Sic-Flavour", format.flavour());
        response.setHeader(SNAPSHOT, Moment.text(snapshot.at()));
        if (format == Format.CSV) {
            response.setHeader(HttpHeaders.LINK, Metadata.link(export.table()));
        }
        response.setHeader(HttpHeaders.TRAILER, ROWS);
        response.setBufferSize(BUFFER);
    }

    private static <R> long write(
            Export<?, R> export,
            Format format,
            Snapshot<R> snapshot,
            HttpServletResponse response) {
        Rows<R> file = format.begin(export.table(), out(response));
        response.setTrailerFields(() -> Map.of(ROWS, Long.toString(file.count())));
        long began = System.nanoTime();
        file.watchedBy(() -> {
            if (System.nanoTime() - began > AT_MOST.toNanos()) {
                throw new TooSlow();
            }
        });
        try {
            snapshot.writeTo(file);
            file.flush();
            return file.count();
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (RuntimeException broken) {
            LOG.warn("{} broke off after {} rows", export.name(), file.count());
            takeBack(response);
            throw broken;
        }
    }

    private static OutputStream out(HttpServletResponse response) {
        try {
            return response.getOutputStream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What was announced does not come; an error page does, unless the file has begun. */
    private static void takeBack(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.setHeader(HttpHeaders.LINK, null);
            response.setHeader(HttpHeaders.TRAILER, null);
            response.setHeader("Sic-Flavour", null);
            response.setHeader(SNAPSHOT, null);
            response.setTrailerFields(() -> Map.of());
        }
    }

    /** The client has had its hour. */
    private static final class TooSlow extends RuntimeException {

        TooSlow() {
            super("A file was not taken within " + AT_MOST.toMinutes() + " minutes");
        }
    }
}

package newsroom.sic.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import newsroom.sic.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

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
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Semaphore slots = new Semaphore(AT_ONCE);

    /**
     * Sends the rows that the source hands over.
     *
     * @throws Refusal when it cannot begin
     */
    <R> void send(
            Table<R> table,
            Flavour flavour,
            FileName name,
            Source<R> source,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        refuseWithoutChunks(request);
        if (!slots.tryAcquire()) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "export.refused.too-many");
        }
        try {
            announce(flavour, name, response);
            if (!request.getMethod().equals("HEAD")) {
                write(table, flavour, source, response);
            }
        } finally {
            slots.release();
        }
    }

    /** HTTP/1.0 ends a file by closing, whole or not; nobody could tell. */
    private static void refuseWithoutChunks(HttpServletRequest request) {
        if (request.getProtocol().equals("HTTP/1.0")) {
            throw Refusal.byRule("export.refused.old-http");
        }
    }

    private static void announce(Flavour flavour, FileName name, HttpServletResponse response) {
        response.setContentType("text/csv; charset=utf-8; header=present");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.contentDisposition());
        response.setHeader("Sic-Flavour", flavour.word());
        response.setHeader(HttpHeaders.TRAILER, ROWS);
        response.setBufferSize(BUFFER);
    }

    private static <R> void write(
            Table<R> table, Flavour flavour, Source<R> source, HttpServletResponse response)
            throws IOException {
        CsvFile<R> file = new CsvFile<>(table, flavour, response.getOutputStream());
        response.setTrailerFields(() -> Map.of(ROWS, Long.toString(file.rows())));
        long began = System.nanoTime();
        try {
            source.each(row -> {
                if (System.nanoTime() - began > AT_MOST.toNanos()) {
                    throw new TooSlow();
                }
                file.add(row);
            });
            file.end();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } catch (RuntimeException broken) {
            LOG.warn("{}.csv broke off after {} rows", table.name(), file.rows());
            takeBack(response);
            throw broken;
        }
    }

    /** What was announced does not come; an error page does, unless the file has begun. */
    private static void takeBack(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.setHeader(HttpHeaders.TRAILER, null);
            response.setHeader("Sic-Flavour", null);
            response.setTrailerFields(() -> Map.of());
        }
    }

    /** Where the rows of a file come from. */
    @FunctionalInterface
    interface Source<R> {

        /** Hands over every row, and what the taker throws. */
        void each(Consumer<R> taker);
    }

    /** The client has had its hour. */
    private static final class TooSlow extends RuntimeException {

        TooSlow() {
            super("A file was not taken within " + AT_MOST.toMinutes() + " minutes");
        }
    }
}

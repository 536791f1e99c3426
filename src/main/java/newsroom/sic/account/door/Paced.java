package newsroom.sic.account.door;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What a client sends, as long as it comes at a pace: a body that trickles in holds a thread, and
 * the server's own limit is one for silence alone. Sits where the server itself reads, since it
 * takes an upload apart without asking any filter.
 */
final class Paced implements InputBuffer {

    /** In bytes for each second since the first was asked for; less than any telephone line. */
    static final long PACE = 8 * 1024;

    private final InputBuffer from;
    private final long grace;
    private final LongSupplier clock;
    private final long began;
    private long came;
    private boolean late;

    /**
     * @param grace how long nothing is demanded
     * @param clock in nanoseconds
     */
    Paced(InputBuffer from, Duration grace, LongSupplier clock) {
        this.from = from;
        this.grace = grace.toNanos();
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    /**
     * @throws SocketTimeoutException when too little has come for too long
     */
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        int read = from.doRead(handler);
        came += Math.max(0, read);
        long took = clock.getAsLong() - began;
        if (read >= 0 && took > grace && came < PACE * (took / 1_000_000_000)) {
            late = true;
            throw new SocketTimeoutException("slower than " + PACE + " bytes a second");
        }
        return read;
    }

    @Override
    public int available() {
        return from.available();
    }

    boolean isTooSlow() {
        return late;
    }
}

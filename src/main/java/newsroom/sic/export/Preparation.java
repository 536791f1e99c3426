package newsroom.sic.export;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A file that is being prepared: how far it is, and whether it is still wanted. */
final class Preparation {

    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong about = new AtomicLong(-1);
    private final AtomicBoolean wanted = new AtomicBoolean(true);

    void expect(long total) {
        about.set(total);
    }

    /** One more row is about to be written. */
    void next() {
        if (!wanted.get()) {
            throw new Unwanted();
        }
        rows.incrementAndGet();
    }

    void drop() {
        wanted.set(false);
    }

    long rows() {
        return rows.get();
    }

    /** How many it will be; -1 where nobody knows. */
    long about() {
        return about.get();
    }

    /** Whoever asked for it wants it no longer. */
    static final class Unwanted extends RuntimeException {

        Unwanted() {
            super("The file is wanted no longer");
        }
    }
}

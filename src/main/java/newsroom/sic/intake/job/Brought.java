package newsroom.sic.intake.job;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file at the door, with its bytes still on their way.
 *
 * @param name what it was called where it came from
 */
public record Brought(String name, Bytes bytes) {

    /** Where they can be read. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }
}

package newsroom.sic.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of an entry, one in memory at a time. A line ends with LF and nothing else; whatever
 * else ends lines elsewhere is part of it.
 */
final class Lines implements Closeable {

    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private long left;
    private int at;
    private int end;
    private byte[] line = new byte[CHUNK];
    private int length;

    /**
     * Of a stream that must be so long.
     *
     * @param bytes to the byte: one more or less and it is refused
     */
    Lines(InputStream in, long bytes) {
        this.in = in;
        this.left = bytes;
    }

    /**
     * Goes on to the next.
     *
     * @throws IllegalArgumentException when the stream is not as it was said to be
     */
    boolean next() throws IOException {
        length = 0;
        while (true) {
            if (at == end && !fill()) {
                if (length > 0 || left > 0) {
                    throw new IllegalArgumentException("breaks off");
                }
                return false;
            }
            int from = at;
            while (at < end && chunk[at] != '\n') {
                at++;
            }
            append(from, at);
            if (at < end) {
                at++;
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk));
        left -= end;
        if (left < 0) {
            throw new IllegalArgumentException("too long");
        }
        return end > 0;
    }

    private void append(int from, int to) {
        int needed = length + to - from;
        if (needed > RowText.LONGEST) {
            throw new IllegalArgumentException("a line too long");
        }
        if (needed > line.length) {
            line =
                    Arrays.copyOf(
                            line, Math.max(needed, Math.min(RowText.LONGEST, 2 * line.length)));
        }
        System.arraycopy(chunk, from, line, length, to - from);
        length = needed;
    }

    /** Good until the next; its first {@link #length} bytes are the line. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

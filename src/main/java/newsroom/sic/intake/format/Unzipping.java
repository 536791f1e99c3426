package newsroom.sic.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip, one after the other, each counted while it is unpacked. Reads from front to
 * back: what an entry says of its size is not believed, entries that lie over each other cannot be
 * met, and a name is a word and never a path. The one thing that is asked of the directory at the
 * end is how long an entry is that stands there unpacked and does not say so ({@link
 * StoredUnsaid}).
 */
public final class Unzipping implements AutoCloseable {

    /** More than this from one entry, and more than so many bytes from each of its bytes. */
    private static final int FREE = 1024 * 1024;

    private static final int RATIO = 200;

    private final ZipInputStream in;
    private final long packed;
    private final int mostEntries;
    private final int mostOfOne;
    private long budget;
    private int entries;

    /**
     * Begins at the front.
     *
     * @param mostEntries more are refused
     * @param mostOfOne bytes of one entry
     * @param mostOfAll bytes of all together
     */
    public Unzipping(byte[] zip, int mostEntries, int mostOfOne, long mostOfAll) {
        this.in =
                new ZipInputStream(
                        new ByteArrayInputStream(StoredUnsaid.said(zip)),
                        StandardCharsets.ISO_8859_1);
        this.packed = zip.length;
        this.mostEntries = mostEntries;
        this.mostOfOne = mostOfOne;
        this.budget = mostOfAll;
    }

    /** What the entry is called, and what is in it. */
    public static final class Entry {

        private final String name;
        private final byte[] bytes;

        private Entry(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    /** The next file, folders left aside; null behind the last. */
    public @Nullable Entry next() {
        return next(_ -> new ByteArrayOutputStream());
    }

    /**
     * The same, as far as it is wanted.
     *
     * @param where an entry of that name is kept; null where it is not
     */
    @Nullable Entry next(Function<String, @Nullable ByteArrayOutputStream> where) {
        try {
            ZipEntry entry = in.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                count();
                entry = in.getNextEntry();
            }
            if (entry == null) {
                return null;
            }
            count();
            return new Entry(entry.getName(), content(where.apply(entry.getName())));
        } catch (ZipException e) {
            throw Unreadable.because(
                    String.valueOf(e.getMessage()).contains("encrypted")
                            ? "encrypted"
                            : "zip-broken");
        } catch (IOException | IllegalArgumentException e) {
            throw Unreadable.because("zip-broken");
        }
    }

    private void count() {
        if (++entries > mostEntries) {
            throw Unreadable.tooLarge("zip-entries", Integer.toString(mostEntries));
        }
    }

    private byte[] content(@Nullable ByteArrayOutputStream kept) throws IOException {
        var buffer = new byte[16 * 1024];
        long allowed = Math.max(FREE, packed * RATIO);
        long all = 0;
        int read;
        while ((read = read(in, buffer)) >= 0) {
            budget -= read;
            all += read;
            if (all > Math.min(mostOfOne, allowed) || budget < 0) {
                throw Unreadable.tooLarge("zip-bomb");
            }
            if (kept != null) {
                kept.write(buffer, 0, read);
            }
        }
        return kept == null ? new byte[0] : kept.toByteArray();
    }

    private static int read(InputStream in, byte[] buffer) throws IOException {
        return in.read(buffer);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException ignored) {
            // it reads from memory
        }
    }
}

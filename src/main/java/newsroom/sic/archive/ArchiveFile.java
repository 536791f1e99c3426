package newsroom.sic.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import newsroom.sic.archive.Manifest.Part;
import org.jspecify.annotations.Nullable;

/**
 * An archive that somebody hands in: believed in nothing until it is inspected. Entries are looked
 * up by the names that they must have; no name in the file ever becomes a path.
 */
final class ArchiveFile implements Closeable {

    private static final int MOST_ENTRIES = 5_000_000;

    private final ZipFile zip;
    private final Manifest manifest;
    private final String manifestHash;

    private ArchiveFile(ZipFile zip, Manifest manifest, String manifestHash) {
        this.zip = zip;
        this.manifest = manifest;
        this.manifestHash = manifestHash;
    }

    /**
     * Opens it and reads its manifest.
     *
     * @throws Damaged when it is no archive, or a part of one
     */
    static ArchiveFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unable("There is no file " + file + ".");
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            byte[] text = manifest(zip);
            var digest = Tally.sha256();
            digest.update(text);
            var archive = new ArchiveFile(zip, Manifest.of(text), Tally.hex(digest));
            archive.checkEntries(Files.size(file));
            return archive;
        } catch (ZipException | EOFException e) {
            close(zip);
            throw new Damaged("it is no zip file, or breaks off", e);
        } catch (RuntimeException e) {
            close(zip);
            throw e;
        }
    }

    private static void close(@Nullable ZipFile zip) throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** SHA-256, to be noted elsewhere: it stands for every byte of the content. */
    String manifestHash() {
        return manifestHash;
    }

    private static byte[] manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new Damaged("it has no manifest, so it may not be whole");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] text = in.readNBytes(Manifest.LONGEST + 1);
            var crc = new CRC32();
            crc.update(text);
            if (text.length > Manifest.LONGEST
                    || text.length != entry.getSize()
                    || crc.getValue() != entry.getCrc()) {
                throw new Damaged("its manifest is not as it was written");
            }
            return text;
        }
    }

    /** What the container says of itself, against the manifest: nothing missing, nothing more. */
    private void checkEntries(long fileSize) {
        if (zip.size() > MOST_ENTRIES) {
            throw new Damaged("it has more entries than any archive");
        }
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        var seen = new HashSet<String>();
        long packed = 0;
        for (ZipEntry entry : entries) {
            if (!seen.add(entry.getName())) {
                throw new Damaged("it has an entry twice");
            }
            packed += Math.max(0, entry.getCompressedSize());
            if (packed < 0 || packed > fileSize) {
                throw new Damaged("its entries lie over each other");
            }
        }
        if (!entries.getLast().getName().equals(Manifest.ENTRY)) {
            throw new Damaged("its manifest is not the last entry");
        }
        for (Part part : manifest.tables()) {
            ZipEntry entry = zip.getEntry(part.entry());
            if (!seen.remove(part.entry()) || entry == null) {
                throw new Damaged("the table " + part.table() + " is missing");
            }
            if (entry.getSize() != part.bytes()) {
                throw new Damaged("the table " + part.table() + " is not as long as it was");
            }
        }
        seen.remove(Manifest.ENTRY);
        seen.removeIf(OriginalFiles::isEntry);
        if (!seen.isEmpty()) {
            throw new Damaged("it has an entry of which the manifest does not know");
        }
    }

    /**
     * Reads every row of every table and holds it against the manifest. Keeps one row in memory,
     * and reads no more of an entry than the manifest says is there.
     *
     * @throws Damaged with the first table that is not as it was written
     */
    void inspect() throws IOException {
        for (Part part : manifest.tables()) {
            each(part, new Table(part.table(), part.columns(), List.of(), List.of()), row -> {});
        }
        for (ZipEntry entry : originals()) {
            try {
                OriginalFiles.check(entry.getName(), zip.getInputStream(entry));
            } catch (ZipException | EOFException e) {
                throw new Damaged("an original file cannot be read: " + entry.getName(), e);
            }
        }
    }

    /** Lays the original files where the desk that is restored looks for them. */
    void unpack(OriginalFiles to) throws IOException {
        for (ZipEntry entry : originals()) {
            to.unpack(entry.getName(), zip.getInputStream(entry));
        }
    }

    private List<? extends ZipEntry> originals() {
        return zip.stream().filter(entry -> OriginalFiles.isEntry(entry.getName())).toList();
    }

    /** Takes a row. */
    interface Taker<E extends Exception> {
        void take(@Nullable Object[] row) throws E;
    }

    /**
     * Hands over the rows of a table.
     *
     * @param table in whose columns' order they come
     * @throws Damaged when they are not as they were written; some were handed over by then
     */
    <E extends Exception> void each(Part part, Table table, Taker<E> taker) throws IOException, E {
        var asWritten = new RowText(new Table(part.table(), part.columns(), List.of(), List.of()));
        var places = places(part, table);
        var tally = new Tally();
        var digest = Tally.sha256();
        try (InputStream packed = zip.getInputStream(zip.getEntry(part.entry()));
                var lines = new Lines(new DigestInputStream(packed, digest), part.bytes())) {
            while (lines.next()) {
                @Nullable Object[] row = asWritten.parse(lines.bytes(), lines.length());
                tally.add(asWritten.write(row));
                taker.take(inOrder(row, places));
            }
        } catch (ZipException | IllegalArgumentException | EOFException e) {
            throw new Damaged(
                    "row %d of the table %s cannot be read"
                            .formatted(tally.rows() + 1, part.table()),
                    e);
        }
        if (!Tally.hex(digest).equals(part.sha256()) || !part.holds(tally)) {
            throw new Damaged("the table " + part.table() + " is not as it was written");
        }
    }

    private static List<Integer> places(Part part, Table table) {
        var places = new ArrayList<Integer>();
        table.columns().forEach(column -> places.add(part.columns().indexOf(column)));
        return places;
    }

    private static @Nullable Object[] inOrder(@Nullable Object[] row, List<Integer> places) {
        @Nullable Object[] values = new @Nullable Object[places.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row[places.get(i)];
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

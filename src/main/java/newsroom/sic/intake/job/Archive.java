package newsroom.sic.intake.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import newsroom.sic.intake.Called;
import newsroom.sic.intake.Upload;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Refusal.Kind;

/**
 * A zip archive, read entry by entry and never unpacked to the disk. Nothing that it says about
 * itself is relied on: sizes are counted as they come, and its names are only ever shown.
 */
final class Archive implements Closeable {

    static final int MOST_ENTRIES = 20_000;

    /** Of one entry, in bytes. */
    static final int LARGEST_ENTRY = 20 * 1024 * 1024;

    /** Copy packs three to one; what packs better than this is packed to do harm. */
    private static final int MOST_TIMES = 200;

    private static final int SMALL = 64 * 1024;

    /** What a directory entry needs at the least, in bytes (APPNOTE 4.3.12). */
    private static final int LEAST_FOR_AN_ENTRY = 46;

    private static final int LONGEST_NAME = 4_000;

    private final String name;
    private final ZipFile zip;
    private final List<ZipEntry> files;

    private Archive(String name, ZipFile zip, List<ZipEntry> files) {
        this.name = name;
        this.zip = zip;
        this.files = files;
    }

    static boolean is(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            return first.length == 4
                    && first[0] == 'P'
                    && first[1] == 'K'
                    && (first[2] == 3 || first[2] == 5);
        } catch (IOException gone) {
            return false;
        }
    }

    static boolean opens(Upload upload) {
        return upload.beginsWith('P', 'K');
    }

    /** Whether it is one of the documents that are archives inside: DOCX, ODT, EPUB. */
    static boolean isDocument(Path file) {
        try (ZipFile zip = zip(file)) {
            return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
        } catch (IOException damaged) {
            return false;
        }
    }

    /**
     * Opens it.
     *
     * @param name what it was called, for people
     * @throws Refusal when it is damaged, has too many entries, or some that lie over one another
     */
    static Archive open(Path file, String name) {
        try {
            refuseCrowd(file, name);
            ZipFile zip = zip(file);
            try {
                return new Archive(name, zip, files(zip, Files.size(file), name));
            } catch (Refusal | IOException no) {
                zip.close();
                throw no;
            }
        } catch (IOException damaged) {
            throw new Refusal(Kind.INVALID, "intake.refused.damaged-zip", name);
        }
    }

    /** Before the directory is read into memory. */
    private static void refuseCrowd(Path file, String name) throws IOException {
        int said = EndOfDirectory.of(file).entries();
        if (said > MOST_ENTRIES) {
            throw new Refusal(
                    Kind.TOO_LARGE, "intake.refused.too-many-entries", name, MOST_ENTRIES);
        }
    }

    /** Names are in UTF-8 or, as old programs wrote them, in the DOS code page. */
    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException otherNames) {
            return new ZipFile(file.toFile(), Charset.forName("IBM437"));
        }
    }

    private static List<ZipEntry> files(ZipFile zip, long size, String name) {
        List<ZipEntry> files = new ArrayList<>();
        long packed = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            packed += Math.max(entry.getCompressedSize(), 0) + LEAST_FOR_AN_ENTRY;
            if (packed > size || entry.getName().length() > LONGEST_NAME) {
                throw new Refusal(Kind.INVALID, "intake.refused.damaged-zip", name);
            }
            if (isFile(entry)) {
                files.add(entry);
            }
        }
        return files;
    }

    /** Not a folder, and not what a Mac notes beside the files. */
    private static boolean isFile(ZipEntry entry) {
        return !entry.isDirectory()
                && !entry.getName().startsWith("__MACOSX/")
                && !entry.getName().endsWith("/.DS_Store");
    }

    int size() {
        return files.size();
    }

    /** What an entry is called, with its path: not to be trusted. */
    String name(int entry) {
        return files.get(entry - 1).getName();
    }

    /**
     * What an entry holds.
     *
     * @param entry from 1
     * @throws Refusal when it is larger than a text may be, packed to do harm, or damaged
     */
    byte[] bytes(int entry) {
        ZipEntry file = files.get(entry - 1);
        try (InputStream in = zip.getInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_ENTRY + 1);
            long packed = Math.max(file.getCompressedSize(), 1);
            if (bytes.length > SMALL && bytes.length > packed * MOST_TIMES) {
                throw refused("bomb", file);
            }
            if (bytes.length > LARGEST_ENTRY) {
                throw refused("entry-too-large", file);
            }
            if (bytes.length != file.getSize() || crc(bytes) != file.getCrc()) {
                throw refused("damaged-entry", file);
            }
            return bytes;
        } catch (IOException damaged) {
            throw refused("damaged-entry", file);
        }
    }

    private static Refusal refused(String why, ZipEntry file) {
        Kind kind = why.equals("damaged-entry") ? Kind.INVALID : Kind.TOO_LARGE;
        return new Refusal(kind, "intake.refused." + why, Called.plainly(file.getName()));
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException afterAll) {
            throw new UncheckedIOException(name, afterAll);
        }
    }
}

package newsroom.sic.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files that lie beside the store, each named by the SHA-256 of its bytes: so its name in an
 * archive says what must be in it.
 */
final class OriginalFiles {

    private static final Pattern ENTRY = Pattern.compile("originals/[0-9a-f]{64}");
    private static final String TABLE = "original";

    private final Path folder;

    OriginalFiles(Path home) {
        this.folder = home.resolve("originals");
    }

    static boolean isEntry(String name) {
        return ENTRY.matcher(name).matches();
    }

    /** Writes those that the store names; tells of those that are not there. */
    void pack(Connection snapshot, ZipOutputStream zip, PrintStream progress)
            throws SQLException, IOException {
        int missing = 0;
        List<String> named = named(snapshot);
        for (String sha256 : named) {
            Path file = place(sha256);
            if (Files.isRegularFile(file)) {
                zip.putNextEntry(new ZipEntry("originals/" + sha256));
                Files.copy(file, zip);
                zip.closeEntry();
            } else {
                missing++;
            }
        }
        progress.println("original files: " + (named.size() - missing));
        if (missing > 0) {
            progress.println("not in " + folder + " and not archived: " + missing);
        }
    }

    private static List<String> named(Connection snapshot) throws SQLException {
        List<String> named = new ArrayList<>();
        if (Schema.names(snapshot).contains(TABLE)) {
            try (Statement statement = snapshot.createStatement();
                    ResultSet rows =
                            statement.executeQuery(
                                    "select distinct sha256 from original order by sha256")) {
                while (rows.next()) {
                    named.add(rows.getString(1));
                }
            }
        }
        return named;
    }

    /**
     * Reads one to its end.
     *
     * @throws Damaged when it is not what its name says
     */
    static void check(String entry, InputStream packed) throws IOException {
        var digest = Tally.sha256();
        try (var in = new DigestInputStream(packed, digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (!entry.endsWith(Tally.hex(digest))) {
            throw new Damaged("an original file is not as it was: " + entry);
        }
    }

    /** Lays one where a desk looks for it; it was checked before. */
    void unpack(String entry, InputStream packed) throws IOException {
        Path place = place(entry.substring(entry.indexOf('/') + 1));
        Files.createDirectories(place.getParent());
        Path unfinished = Files.createTempFile(place.getParent(), "restored", ".part");
        try (packed) {
            Files.copy(packed, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}

package newsroom.sic.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.env.Environment;

/**
 * The command {@code archive FILE}: the whole store in one file. Reads one snapshot, changes
 * nothing, and may run beside a desk where the database lets it. The file has its name when it is
 * whole and safely on the disk, and not before.
 *
 * <p>Ends with 0 when it is there, with 2 when it could not be made.
 */
public class TakeArchive implements ApplicationRunner, ExitCodeGenerator {

    private static final int DONE = 0;
    private static final int NOT_DONE = 2;

    private final Store store;
    private final OriginalFiles originals;
    private final PrintStream out = System.out;
    private int exitCode = NOT_DONE;

    TakeArchive(Environment settings) {
        this.store = Store.of(settings);
        this.originals = new OriginalFiles(Path.of(settings.getProperty("sic.home", "./data")));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        if (words.size() != 2) {
            System.err.println("Say where to: archive FILE --sic.home=DIR");
            return;
        }
        try {
            take(Path.of(words.get(1)));
            exitCode = DONE;
        } catch (Unable e) {
            System.err.println(e.getMessage());
        } catch (SQLException e) {
            System.err.println(store.sentence(e));
        } catch (IOException e) {
            System.err.println("The archive cannot be written: " + e);
        }
    }

    private void take(Path file) throws SQLException, IOException {
        if (Files.exists(file)) {
            throw new Unable("There is a file %s already; it stays as it is.".formatted(file));
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (Connection snapshot = store.openExisting()) {
            Files.deleteIfExists(unfinished);
            Manifest manifest = write(snapshot, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            syncFolderOf(file);
            try (var archive = ArchiveFile.open(file)) {
                out.printf(
                        Locale.ROOT,
                        "archived: %d tables, %d rows, SHA-256 of the manifest %s%n",
                        manifest.tables().size(),
                        manifest.rows(),
                        archive.manifestHash());
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest write(Connection snapshot, Path unfinished) throws SQLException, IOException {
        createForOneself(unfinished);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            OutputStream file =
                    new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            Manifest manifest = new Packing(store, originals, out).pack(snapshot, file);
            file.flush();
            channel.force(true);
            return manifest;
        }
    }

    /** It holds everything, hashes of passwords included. */
    private static void createForOneself(Path file) throws IOException {
        boolean posix =
                Files.getFileStore(file.toAbsolutePath().getParent())
                        .supportsFileAttributeView("posix");
        if (posix) {
            var own = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(own));
        } else {
            Files.createFile(file);
        }
    }

    /** So that the name is there after a power cut, where the system can do that. */
    private static void syncFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try (var channel = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
            channel.force(true);
        } catch (AccessDeniedException ignored) {
            // Windows opens no folder
        }
    }
}

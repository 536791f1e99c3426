package newsroom.sic.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder for what a process has not finished yet, its own among those of other processes. What
 * killed ones left behind goes when the next one makes its own.
 */
public final class OwnFolder implements AutoCloseable {

    private static final String SIGN = ".open";

    private final Path folder;
    private final AtWork atWork;

    private OwnFolder(Path folder, AtWork atWork) {
        this.folder = folder;
        this.atWork = atWork;
    }

    /** Makes one under that folder, where nothing else is kept. */
    public static OwnFolder under(Path all) {
        Path folder = all.resolve(UUID.randomUUID().toString());
        AtWork atWork = AtWork.at(sign(folder));
        try {
            Files.createDirectory(folder);
            others(all).forEach(other -> AtWork.afterwards(sign(other), () -> remove(other)));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return new OwnFolder(folder, atWork);
    }

    private static List<Path> others(Path all) throws IOException {
        try (Stream<Path> there = Files.list(all)) {
            return there.filter(Files::isDirectory).toList();
        }
    }

    private static Path sign(Path folder) {
        return folder.resolveSibling(folder.getFileName() + SIGN);
    }

    public Path path() {
        return folder;
    }

    /** With all that is in it; no link is followed. */
    public static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    @Override
    public void close() {
        remove(folder);
        atWork.close();
    }
}

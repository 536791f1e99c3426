package newsroom.sic.intake.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder on the disk with what was taken from it. What a file is called is used for nothing but
 * to put that very file into another folder, and no link is followed.
 */
final class Folder {

    /** In bytes; beside it there has to be room for the name of the reason. */
    private static final int LONGEST = 240;

    /** One file of it, and what tells whether it is still growing. */
    record Seen(Path file, long size, long modified) {}

    private final Path folder;

    Folder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** The files in it by name, without hidden ones, folders, links and what may not be read. */
    List<Seen> look() {
        return list(folder)
                .filter(file -> !isHidden(file))
                .filter(Files::isReadable)
                .map(Folder::seen)
                .toList();
    }

    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith(".part") || name.endsWith(".tmp");
    }

    private static Seen seen(Path file) {
        return new Seen(file, file.toFile().length(), file.toFile().lastModified());
    }

    /** What is being brought in. */
    List<Path> taken() {
        return list(folder.resolve("taken")).toList();
    }

    /**
     * Puts it where it is on its way.
     *
     * @param mark what its name begins with from now on; a name that would grow too long loses its
     *     beginning
     */
    void take(Path file, String mark) {
        String name = file.getFileName().toString();
        int from = 0;
        while (bytes(name.substring(from)) > LONGEST - bytes(mark)) {
            from = name.offsetByCodePoints(from, 1);
        }
        move(file, "taken", mark + name.substring(from));
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    void done(Path taken) {
        move(taken, "done", taken.getFileName().toString());
    }

    /** With the reason beside it. */
    void failed(Path taken, String reason) {
        String name = taken.getFileName().toString();
        Path place = move(taken, "failed", name);
        try {
            Files.writeString(
                    place.resolveSibling(name + ".reason.txt"),
                    reason + "\n",
                    StandardCharsets.UTF_8);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private Path move(Path file, String where, String as) {
        try {
            Path place = Files.createDirectories(folder.resolve(where)).resolve(as);
            return Files.move(file, place);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()
                    .stream();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}

package newsroom.sic.intake.folder;

import java.io.IOException;
import java.io.InputStream;
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

    private static final String REASON = ".reason.txt";

    private static final int LONGEST_REASON = 2000;

    /** One file of it, and what tells whether it is still growing. */
    record Seen(Path file, long size, long modified) {}

    private final Path folder;

    Folder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** Else what is brought in could not be put away, and would be brought in for ever. */
    boolean isWritable() {
        return Files.isWritable(folder);
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
        move(file, "taken", fitting(mark, file));
    }

    private static String fitting(String mark, Path file) {
        String name = file.getFileName().toString();
        int from = 0;
        while (bytes(name.substring(from)) > LONGEST - bytes(mark)) {
            from = name.offsetByCodePoints(from, 1);
        }
        return mark + name.substring(from);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    void done(Path taken) {
        move(taken, "done", taken.getFileName().toString());
    }

    /** With the reason beside it, and not taken at all. */
    void refuse(Path file, String mark, String reason) {
        fail(file, fitting(mark, file), reason);
    }

    /** With the reason beside it. */
    void failed(Path taken, String reason) {
        fail(taken, taken.getFileName().toString(), reason);
    }

    /** What was refused, with the reason as far as it lies beside it, the latest first. */
    List<Path> refused() {
        return list(folder.resolve("failed"))
                .filter(file -> !isReason(file))
                .sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()))
                .toList()
                .reversed();
    }

    private static boolean isReason(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(REASON)
                && Files.exists(
                        file.resolveSibling(name.substring(0, name.length() - REASON.length())));
    }

    String reason(Path refused) {
        try (InputStream bytes =
                Files.newInputStream(
                        refused.resolveSibling(refused.getFileName() + REASON),
                        LinkOption.NOFOLLOW_LINKS)) {
            return new String(bytes.readNBytes(LONGEST_REASON), StandardCharsets.UTF_8).strip();
        } catch (IOException gone) {
            return "";
        }
    }

    private void fail(Path file, String name, String reason) {
        Path place = move(file, "failed", name);
        try {
            Files.writeString(
                    place.resolveSibling(name + REASON), reason + "\n", StandardCharsets.UTF_8);
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

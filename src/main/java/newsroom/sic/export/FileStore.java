package newsroom.sic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import newsroom.sic.text.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where prepared files lie: under {@code exports} in Sic's folder, named by the number of their
 * run. What is not whole has another name, and none of it is left after a start.
 */
@Component
class FileStore {

    private static final String UNFINISHED = ".part";

    private final Path folder;

    FileStore(@Value("${sic.home}") Path home) {
        this.folder = home.toAbsolutePath().normalize().resolve("exports");
    }

    Path unfinished(long run) {
        try {
            return Files.createDirectories(folder).resolve(run + UNFINISHED);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    Path of(long run) {
        return folder.resolve(Long.toString(run));
    }

    /** Puts a whole file in its place, once it is on the disk. */
    void finish(long run) throws IOException {
        Path part = unfinished(run);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, of(run), StandardCopyOption.ATOMIC_MOVE);
    }

    void remove(long run) {
        try {
            Files.deleteIfExists(of(run));
            Files.deleteIfExists(unfinished(run));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Takes away what was being written when Sic ended. */
    void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(UNFINISHED)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Counts and hashes what goes by. */
    static final class Counting extends OutputStream {

        private final OutputStream out;
        private final MessageDigest sha256 = Sha256.digest();
        private long bytes;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            sha256.update((byte) b);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            sha256.update(some, from, length);
            bytes += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        long bytes() {
            return bytes;
        }

        String hash() {
            return HexFormat.of().formatHex(sha256.digest());
        }
    }
}

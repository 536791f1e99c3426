package newsroom.sic.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The files that copy came in, byte for byte, each under the hash of its bytes. A file is there
 * whole, and safely on the disk, before an article names it. One that no article names may stay
 * behind when a desk is killed in between; it takes room and does no harm.
 */
@Component
public class Originals {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private @Nullable OwnFolder unfinished;

    Originals(@Value("${sic.home}") Path home) {
        this.folder = home.resolve("originals");
    }

    void keep(String sha256, byte[] bytes) {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        try {
            Files.createDirectories(place.getParent());
            Path unfinished = Files.createTempFile(unfinished(), "", "");
            try {
                try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    var rest = ByteBuffer.wrap(bytes);
                    while (rest.hasRemaining()) {
                        channel.write(rest);
                    }
                    channel.force(true);
                }
                Files.move(
                        unfinished,
                        place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a killed process had begun goes when the next one begins. */
    private synchronized Path unfinished() {
        if (unfinished == null) {
            unfinished = OwnFolder.under(folder.resolve("unfinished"));
        }
        return unfinished.path();
    }

    @PreDestroy
    synchronized void end() {
        if (unfinished != null) {
            unfinished.close();
            unfinished = null;
        }
    }

    /** Where the file lies whose bytes have that hash; empty where it does not. */
    public Optional<Path> find(String sha256) {
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    private Path place(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no SHA-256");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}

package newsroom.sic.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A sign that a process is at something: a lock on a file, which ends with the process, however
 * that ends. So what a killed one left behind is told from what another is at, without a clock.
 */
public final class AtWork implements AutoCloseable {

    private final Path sign;
    private final FileChannel channel;

    private AtWork(Path sign, FileChannel channel) {
        this.sign = sign;
        this.channel = channel;
    }

    /** Puts the sign up before anything is there that it stands for. */
    public static AtWork at(Path sign) {
        try {
            Files.createDirectories(sign.getParent());
            while (true) {
                FileChannel channel = open(sign);
                channel.lock();
                if (Files.exists(sign)) {
                    return new AtWork(sign, channel);
                }
                channel.close(); // somebody tidied it away in between
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Does it where nobody is at that any more, and takes the sign down. */
    public static void afterwards(Path sign, Runnable tidying) {
        try (FileChannel channel = open(sign);
                FileLock ours = channel.tryLock()) {
            if (ours != null) {
                tidying.run();
                Files.deleteIfExists(sign);
            }
        } catch (OverlappingFileLockException itIsUs) {
            return;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static FileChannel open(Path sign) throws IOException {
        return FileChannel.open(sign, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(sign);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}

package newsroom.sic.intake.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the bytes of imports lie until they are settled: under {@code spool} in Sic's folder, by
 * the numbers of the import and of the upload. Nothing there is named by what somebody called it.
 */
@Component
class Spool {

    private static final Duration COMING_IN = Duration.ofHours(1);

    private final Path folder;

    Spool(@Value("${sic.home}") Path home) {
        this.folder = home.toAbsolutePath().normalize().resolve("spool");
    }

    Path of(long job, int upload) {
        return folder.resolve(Long.toString(job)).resolve(Integer.toString(upload));
    }

    /** Keeps what comes, on the disk for good when this returns. */
    void keep(long job, int upload, InputStream bytes) {
        Path file = of(job, upload);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                bytes.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    void remove(long job) {
        Path its = folder.resolve(Long.toString(job));
        if (!Files.isDirectory(its)) {
            return;
        }
        try (Stream<Path> files = Files.walk(its)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /**
     * Takes away what no import needs: uploads that were coming in when Sic ended. Those of the
     * last hour stay, since another node may be taking them in.
     */
    void sweep(LongPredicate needed, Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Long> unneeded;
        try (Stream<Path> jobs = Files.list(folder)) {
            unneeded =
                    jobs.filter(job -> isOld(job, now))
                            .map(job -> job.getFileName().toString())
                            .filter(name -> name.matches("\\d{1,18}"))
                            .map(Long::valueOf)
                            .filter(job -> !needed.test(job))
                            .toList();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        unneeded.forEach(this::remove);
    }

    private static boolean isOld(Path file, Instant now) {
        return file.toFile().lastModified() < now.minus(COMING_IN).toEpochMilli();
    }
}

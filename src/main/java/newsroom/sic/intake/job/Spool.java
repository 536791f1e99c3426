package newsroom.sic.intake.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.sic.intake.AtWork;
import newsroom.sic.intake.OwnFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the bytes of imports lie until they are settled: under {@code spool} in Sic's folder, by
 * the numbers of the import and of the upload. Nothing there is named by what somebody called it.
 */
@Component
class Spool {

    private static final String SIGN = ".coming";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})(\\.coming)?");

    private final Path folder;

    Spool(@Value("${sic.home}") Path home) {
        this.folder = home.toAbsolutePath().normalize().resolve("spool");
    }

    Path of(long job, int upload) {
        return folder.resolve(Long.toString(job)).resolve(Integer.toString(upload));
    }

    /**
     * Keeps what comes: all of it, on the disk for good, when this returns, and nothing before that.
     */
    void keep(long job, int upload, InputStream bytes) {
        Path file = of(job, upload);
        Path coming = file.resolveSibling(upload + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(
                            coming,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                bytes.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Has to be there while the bytes of an import come in, of which the store knows nothing. */
    AtWork comingIn(long job) {
        return AtWork.at(sign(job));
    }

    private Path sign(long job) {
        return folder.resolve(job + SIGN);
    }

    void remove(long job) {
        Path its = folder.resolve(Long.toString(job));
        if (Files.isDirectory(its)) {
            OwnFolder.remove(its);
        }
    }

    /** Takes away what no import needs: what was coming in when Sic ended, here or elsewhere. */
    void sweep(LongPredicate needed) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Long> there;
        try (Stream<Path> files = Files.list(folder)) {
            there =
                    files.map(file -> NUMBER.matcher(file.getFileName().toString()))
                            .filter(Matcher::matches)
                            .map(name -> Long.valueOf(name.group(1)))
                            .distinct()
                            .toList();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        for (long job : there) {
            if (!needed.test(job) || Files.exists(sign(job))) {
                AtWork.afterwards(
                        sign(job),
                        () -> {
                            if (!needed.test(job)) {
                                remove(job);
                            }
                        });
            }
        }
    }
}

package newsroom.sic.intake.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsroom.sic.intake.Called;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What lies in the watched folder, for those who wonder where their file is. */
@Service
public class WatchedFolder {

    private static final int SHOWN = 20;

    /** What Sic puts before the name of what it moves. */
    private static final Pattern MARK = Pattern.compile("^\\d{1,18}-\\d{1,9}-");

    private final @Nullable Folder folder;

    WatchedFolder(@Value("${sic.intake.watch:}") String watch) {
        this.folder = watch.isBlank() ? null : new Folder(Path.of(watch));
    }

    /**
     * As it is just now.
     *
     * @param open whether files can be taken from it
     * @param waiting the first of those that are not taken yet
     * @param onTheWay how many are being brought in
     * @param refused the latest
     */
    public record Contents(
            boolean open, List<Lying> waiting, int more, int onTheWay, List<Refused> refused) {

        public Contents {
            waiting = List.copyOf(waiting);
            refused = List.copyOf(refused);
        }
    }

    /**
     * A file that has not been taken yet.
     *
     * @param size in bytes
     */
    public record Lying(String name, long size) {}

    /**
     * A file that was refused.
     *
     * @param reason sentences in English, as they lie beside it
     */
    public record Refused(String name, String reason) {}

    /** Empty where none is watched. */
    public Optional<Contents> look() {
        if (folder == null) {
            return Optional.empty();
        }
        if (!folder.isThere()) {
            return Optional.of(new Contents(false, List.of(), 0, 0, List.of()));
        }
        List<Folder.Seen> lying = folder.look();
        return Optional.of(
                new Contents(
                        folder.isWritable(),
                        lying.stream()
                                .limit(SHOWN)
                                .map(one -> new Lying(shown(one.file()), one.size()))
                                .toList(),
                        Math.max(0, lying.size() - SHOWN),
                        folder.taken().size(),
                        folder.refused().stream()
                                .limit(SHOWN)
                                .map(one -> new Refused(name(one), folder.reason(one)))
                                .toList()));
    }

    private static String shown(Path file) {
        return Called.shown(file.getFileName().toString());
    }

    private static String name(Path file) {
        return Called.shown(MARK.matcher(file.getFileName().toString()).replaceFirst(""));
    }
}

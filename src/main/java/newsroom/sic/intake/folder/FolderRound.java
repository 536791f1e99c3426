package newsroom.sic.intake.folder;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.job.Brought;
import newsroom.sic.intake.job.FileState;
import newsroom.sic.intake.job.FileView;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.intake.job.Round;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings in what appears in the watched folder, once it has stopped growing: into {@code taken}
 * while it is on its way, then into {@code done}, or into {@code failed} with the reason. Where Sic
 * ends in between it is taken again, and found to be there already.
 */
@Component
class FolderRound implements Round {

    private static final int AT_A_TIME = 200;

    /** In bytes. */
    static final long LARGEST = 50L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(FolderRound.class);

    /** What a file is called while it is on its way: import, upload and its own name. */
    private static final Pattern TAKEN =
            Pattern.compile("(\\d{1,18})-(\\d{1,9})-.*", Pattern.DOTALL);

    private final @Nullable Folder folder;
    private final String watchedFor;
    private final Columns columns;
    private final People people;
    private final Imports imports;
    private final Clock clock;
    private Set<Folder.Seen> before = new HashSet<>();
    private int refused;

    FolderRound(
            @Value("${sic.intake.watch:}") String watch,
            @Value("${sic.intake.watch-for:}") String watchedFor,
            @Value("${sic.intake.watch-columns:}") String columns,
            People people,
            Imports imports,
            Clock clock) {
        this.folder = watch.isBlank() ? null : new Folder(Path.of(watch));
        this.watchedFor = watchedFor;
        this.columns = Columns.typed(columns);
        this.people = people;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void go(BooleanSupplier ending) {
        if (folder == null || !folder.isThere()) {
            return;
        }
        if (!folder.isWritable()) {
            LOG.warn("Nothing is taken from sic.intake.watch: Sic may not move files there.");
            return;
        }
        putAway(folder);
        Optional<Person> somebody = people.byUsername(watchedFor).filter(Person::writes);
        if (somebody.isEmpty()) {
            LOG.warn("sic.intake.watch-for names nobody who may bring copy in: {}", watchedFor);
            return;
        }
        take(folder, somebody.get());
    }

    private void take(Folder from, Person by) {
        List<Folder.Seen> now = new ArrayList<>(from.look());
        now.removeIf(file -> isRefused(from, file));
        List<Path> ready =
                now.stream()
                        .filter(before::contains)
                        .map(Folder.Seen::file)
                        .limit(AT_A_TIME)
                        .toList();
        before = new HashSet<>(now);
        if (ready.isEmpty()) {
            return;
        }
        JobView job =
                imports.beginFromFolder(
                        ready.stream().map(FolderRound::brought).toList(), columns, by);
        for (int n = 1; n <= ready.size(); n++) {
            Path file = ready.get(n - 1);
            from.take(file, job.id() + "-" + n + "-");
        }
    }

    /** It is not even copied: what an upload may be is what a file may be. */
    private boolean isRefused(Folder in, Folder.Seen file) {
        boolean large = file.size() > LARGEST && before.contains(file);
        if (large) {
            Refusal no =
                    new Refusal(
                            Refusal.Kind.TOO_LARGE,
                            "intake.refused.file-too-large",
                            file.file().getFileName().toString(),
                            LARGEST >> 20);
            in.refuse(file.file(), clock.millis() + "-" + ++refused + "-", no.sentence());
        }
        return large;
    }

    private static Brought brought(Path file) {
        return new Brought(
                file.getFileName().toString(),
                () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
    }

    private void putAway(Folder in) {
        for (Path taken : in.taken()) {
            Matcher name = TAKEN.matcher(taken.getFileName().toString());
            if (name.matches()) {
                putAway(in, taken, Long.parseLong(name.group(1)), Integer.parseInt(name.group(2)));
            }
        }
    }

    private void putAway(Folder in, Path taken, long job, int upload) {
        List<FileView> files;
        try {
            if (imports.one(job).isRunning()) {
                return;
            }
            files = imports.filesOf(job, upload);
        } catch (Refusal unknown) {
            in.failed(taken, unknown.sentence());
            return;
        }
        List<String> reasons = new ArrayList<>();
        for (FileView file : files) {
            if (file.refusal() != null) {
                reasons.add(file.refusal().sentence());
            } else if (file.state() == FileState.LEFT) {
                reasons.add(file.name() + " was left out: the import was stopped.");
            }
        }
        if (reasons.isEmpty()) {
            in.done(taken);
        } else {
            in.failed(taken, String.join("\n", reasons));
        }
    }
}

package newsroom.sic.crash;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import newsroom.sic.Sic;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.job.Brought;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.intake.job.Progress;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real application with one import, in a process that is going to be killed: begins it in its
 * first life, and tells on standard output how far it is until it is done.
 */
final class ImportingDesk {

    private ImportingDesk() {}

    /** Takes the archive and the settings of the application. */
    public static void main(String[] arguments) throws Exception {
        Path archive = Path.of(arguments[0]);
        String[] settings = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        ConfigurableApplicationContext sic = SpringApplication.run(Sic.class, settings);
        Imports imports = sic.getBean(Imports.class);
        List<JobView> jobs = imports.latest(null, 1).items();
        if (jobs.isEmpty()) {
            Person editor = sic.getBean(People.class).byUsername("editor").orElseThrow();
            var file = new Brought("wires.zip", () -> halting(archive));
            jobs = List.of(imports.begin(List.of(file), null, Columns.BY_HEADERS, false, editor));
        }
        long job = jobs.getFirst().id();
        while (imports.one(job).isRunning()) {
            tell(imports.progress(job));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        tell(imports.progress(job));
        sic.close();
    }

    /** Tells that half of it is there, and gives whoever listens the time to act on it. */
    private static InputStream halting(Path archive) throws IOException {
        byte[] bytes = Files.readAllBytes(archive);
        var half = new ByteArrayInputStream(bytes, 0, bytes.length / 2);
        var rest = new ByteArrayInputStream(bytes, bytes.length / 2, bytes.length);
        return new SequenceInputStream(
                half,
                new FilterInputStream(rest) {
                    private boolean told;

                    @Override
                    public int read(byte[] to, int from, int most) throws IOException {
                        if (!told) {
                            told = true;
                            System.out.println("coming");
                            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
                        }
                        return super.read(to, from, most);
                    }
                });
    }

    private static void tell(Progress progress) {
        System.out.println("settled " + progress.settled() + " " + heapInMegabytes());
    }

    /** What was left in the heap after the last collection. */
    private static long heapInMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(Objects::nonNull)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }
}

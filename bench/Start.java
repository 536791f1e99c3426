import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to its first page, and what it then holds in memory. */
final class Start {

    private static final int ROUNDS = 5;

    private final Path jar;
    private final Path folder;

    Start(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    void measure(Report report) throws Exception {
        report.section("Start of the demo to its first page (jar, warm file cache, H2)");
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        double first = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            try (Desk desk = Desk.open(jar, folder, Desk.Terms.NONE)) {
                double took = desk.toFirstPage().toNanos() / 1e9;
                if (round == 0) {
                    first = took;
                } else {
                    seconds.add(took);
                    megabytes.add(desk.residentKb() / 1024.0);
                }
            }
        }
        report.row("the very first start, which makes the store", "%.1f s", first);
        report.row("a later start, median of " + ROUNDS, "%.1f s", Report.median(seconds));
        report.row("resident memory then", "%.0f MB", Report.median(megabytes));
    }
}

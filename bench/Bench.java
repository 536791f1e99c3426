import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures Sic against what the same machine can do at best, in one run, and prints the ratios.
 * Started by {@code bench/run}; docs/benchmark.md says what is measured and how.
 */
public final class Bench {

    private static final List<String> PARTS = 
            List.of("start", "page", "crowd", "streams", "api", "import", "export", "reading", "ledger",
                    "batch", "uploads", "anchors", "copies");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> parts = arguments.length == 0 ? PARTS : List.of(arguments);
        if (!PARTS.containsAll(parts)) {
            System.err.println("bench/run takes any of " + String.join(", ", PARTS) + ".");
            System.exit(2);
        }
        Path jar = Path.of("target/sic.jar").toAbsolutePath();
        Path folder = Files.createTempDirectory("sic-bench-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        Duration lasting =
                Duration.ofSeconds(
                        Long.parseLong(
                                System.getenv().getOrDefault("SIC_BENCH_SECONDS", "10")));
        Optional<Store.Server> postgres =
                Optional.ofNullable(System.getenv("SIC_BENCH_POSTGRES")).map(Store.Server::of);
        Report report = new Report();
        if (parts.contains("start")) {
            new Start(jar, folder.resolve("start")).measure(report);
        }
        if (parts.contains("page")) {
            new Proof(jar, folder.resolve("page"), lasting).measure(report);
        }
        if (parts.contains("crowd")) {
            new Crowded(jar, folder.resolve("crowd"), lasting).measure(report);
        }
        if (parts.contains("streams")) {
            new Streams(jar, folder.resolve("streams"), lasting).measure(report);
        }
        if (parts.contains("api")) {
            Path home = folder.resolve("api");
            new Annotating(jar, home).measure(new Store.H2(home.resolve("store")), report);
            if (postgres.isPresent()) {
                Store store = postgres.get().fresh("sic_bench_api");
                new Annotating(jar, home).measure(store, report);
                new Paging(jar, home).measure(store, report);
                store.drop();
            }
        }
        if (parts.contains("import")) {
            Path home = folder.resolve("import");
            new Import(jar, home).measure(new Store.H2(home.resolve("store")), report);
            if (postgres.isPresent()) {
                Store store = postgres.get().fresh("sic_bench_import");
                new Import(jar, home).measure(store, report);
                store.drop();
            }
        }
        if (parts.contains("export") && postgres.isPresent()) {
            Store store = postgres.get().fresh("sic_bench_export");
            new Export(jar, folder.resolve("export")).measure(store, report);
            store.drop();
        }
        if (parts.contains("reading")) {
            new Reading().measure(report);
        }
        if (parts.contains("ledger") && postgres.isPresent()) {
            new Ledgers(jar, folder.resolve("ledger")).measure(postgres.get(), report);
        }
        if (parts.contains("anchors")) {
            new Anchors().measure(report);
        }
        if (parts.contains("copies") && postgres.isPresent()) {
            new Copies().measure(postgres.get(), report);
        }
        if (parts.contains("batch")) {
            new Batches(jar, folder.resolve("batch")).measure(report);
        }
        if (parts.contains("uploads")) {
            new Uploads(jar, folder.resolve("uploads"), lasting).measure(report);
        }
        report.print();
        if (postgres.isEmpty()) {
            System.out.println(
                    "\nNo PostgreSQL was found, so nothing was measured on it: give one as"
                            + " SIC_BENCH_POSTGRES=url,user,password.");
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (java.io.IOException left) {
            System.err.println("bench: " + folder + " is left behind");
        }
    }
}

package newsroom.sic.intake.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Unreadable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Prints what files made to do harm cost: {@code bench/formats hostile}. Each goes to a worker of
 * its own that has read one file of a word before. Linux only: it is told by {@code /proc}.
 */
final class HostileTable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private HostileTable() {}

    public static void main(String[] none) throws IOException {
        System.out.println("| case | bytes | becomes | time | processor | memory at its peak |");
        System.out.println("|---|---:|---|---:|---:|---:|");
        Stream<Arguments> read =
                Stream.of(
                        Arguments.arguments(
                                "case 16: 500,000 class names, 200,000 entities, 20,000 breaks",
                                Format.HTML,
                                "",
                                Hostile.flood()),
                        Arguments.arguments(
                                "case 25: a page to sign in, with status 200",
                                Format.HTML,
                                "",
                                Hostile.signIn()),
                        Arguments.arguments(
                                "case 16: words in 50,000 nested divs",
                                Format.ATOM,
                                "",
                                Hostile.html(50_000)),
                        Arguments.arguments(
                                "case 19: a form, a script and a file in a PDF",
                                Format.PDF,
                                "",
                                Hostile.busyPdf("http://127.0.0.1:9/x")),
                        Arguments.arguments(
                                "case 19: a PDF of 150 million steps",
                                Format.PDF,
                                "",
                                Hostile.laboriousPdf()));
        for (Arguments each : Stream.concat(WorkersTest.bombs(), read).toList()) {
            @Nullable Object[] given = each.get();
            row(
                    (String) Objects.requireNonNull(given[0]),
                    (Format) Objects.requireNonNull(given[1]),
                    (byte[]) Objects.requireNonNull(given[3]));
        }
    }

    private static void row(String what, Format format, byte[] file) throws IOException {
        WorkerProcess worker = WorkerProcess.start();
        try {
            worker.read(Format.MARKDOWN, "Word.".getBytes(UTF_8));
            Duration before = processor(worker.pid());
            long start = System.nanoTime();
            String becomes = outcome(worker, format, file);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %s | %d ms | %d ms | %d MB |%n",
                    what,
                    file.length,
                    becomes,
                    millis,
                    processor(worker.pid()).minus(before).toMillis(),
                    peak(worker.pid()));
        } finally {
            worker.end();
        }
    }

    private static String outcome(WorkerProcess worker, Format format, byte[] file) {
        CompletableFuture<Void> clock =
                CompletableFuture.runAsync(
                        worker::end,
                        CompletableFuture.delayedExecutor(
                                PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        try {
            worker.read(format, file);
            return "read";
        } catch (Unreadable no) {
            return "refused: " + no.reason();
        } catch (IOException gone) {
            return "worker gone, file refused";
        } finally {
            clock.cancel(true);
        }
    }

    private static Duration processor(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** In megabytes; 0 when the process is gone. */
    private static long peak(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}

package newsroom.sic.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import newsroom.sic.intake.page.Pages;
import newsroom.sic.shared.Refusal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code extract}: the body text of every page of a folder, as one JSON object. */
public final class ExtractPages {

    private static final int DONE = 0;
    private static final int NOT_DONE = 2;
    private static final int SECONDS_A_PAGE = 60;

    /** Unpacked; what is beyond is refused where the page is read. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private ExtractPages() {}

    /**
     * Ends with 0, or with 2 and a sentence when the folder cannot be read or the file not be
     * written. A page that cannot be read is told on {@code err} and has an empty text.
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length != 2) {
            err.println(
                    "Say which folder of pages to read and where to write: extract IN OUT.json");
            return NOT_DONE;
        }
        try {
            Map<String, Path> pages = pages(Path.of(arguments[0]));
            try (var file = Files.newOutputStream(Path.of(arguments[1]))) {
                write(texts(pages, err), file);
            }
            out.println(pages.size() + " pages read.");
            return DONE;
        } catch (IOException e) {
            err.println("The folder cannot be read, or the file not be written: " + e);
            return NOT_DONE;
        }
    }

    /** By file name without its endings. */
    private static Map<String, Path> pages(Path folder) throws IOException {
        var pages = new TreeMap<String, Path>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString();
                if (name.matches("(?s).*\\.html?(\\.gz)?") && Files.isRegularFile(file)) {
                    pages.putIfAbsent(name.replaceFirst("\\.html?(\\.gz)?$", ""), file);
                }
            }
        }
        return pages;
    }

    /** Read side by side on as many threads as there are cores. */
    private static Map<String, String> texts(Map<String, Path> pages, PrintStream err) {
        var reading = new TreeMap<String, Future<String>>();
        var texts = new TreeMap<String, String>();
        int cores = Runtime.getRuntime().availableProcessors();
        var readers =
                Executors.newFixedThreadPool(
                        cores, Thread.ofPlatform().name("page-", 1).daemon().factory());
        try {
            pages.forEach((name, file) -> reading.put(name, readers.submit(() -> text(file))));
            reading.forEach((name, text) -> texts.put(name, done(name, text, err)));
        } finally {
            readers.shutdownNow();
        }
        return texts;
    }

    private static String done(String name, Future<String> reading, PrintStream err) {
        try {
            return reading.get(SECONDS_A_PAGE, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            Throwable why = failed.getCause();
            err.println(name + ": " + (why instanceof Refusal refusal ? refusal.sentence() : why));
        } catch (TimeoutException late) {
            reading.cancel(true);
            err.println(name + ": it took longer than " + SECONDS_A_PAGE + " s.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            err.println(name + ": stopped.");
        }
        return "";
    }

    private static String text(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        if (Signature.opens(bytes, "\u001F\u008B")) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = unpacked.readNBytes(MOST_BYTES);
            }
        }
        return Pages.body(bytes);
    }

    private static void write(Map<String, String> texts, OutputStream to) {
        try (JsonGenerator json = JsonMapper.shared().createGenerator(to)) {
            json.writeStartObject();
            texts.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }
}

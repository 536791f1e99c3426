package newsroom.sic.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.NewArticle;
import newsroom.sic.intake.format.Unreadable;
import newsroom.sic.intake.worker.Crew;
import newsroom.sic.shared.Refusal;

/**
 * Prints what becomes of real files, through the door that uploads take: {@code bench/formats [each]
 * FOLDER ...}. Files that hold others count once for each of these.
 */
final class FormatsTable {

    /**
     * What became of a file.
     *
     * @param format as its bytes say; as its name ends where they say nothing
     * @param characters of all its articles
     * @param refused why; empty when it was read
     */
    private record Outcome(
            String name, String format, int articles, int characters, String refused, long micros) {

        boolean read() {
            return refused.isEmpty();
        }
    }

    private final Copy copy;

    private FormatsTable(Copy copy) {
        this.copy = copy;
    }

    public static void main(String[] arguments) throws IOException {
        boolean each = arguments.length > 0 && arguments[0].equals("each");
        List<Outcome> outcomes = new ArrayList<>();
        try (var crew = new Crew(Duration.ofSeconds(20))) {
            var table = new FormatsTable(new Copy(crew.workers()));
            for (String folder : List.of(arguments).subList(each ? 1 : 0, arguments.length)) {
                for (Path file : files(Path.of(folder))) {
                    table.read(file, outcomes);
                }
            }
        }
        if (each) {
            outcomes.forEach(one ->
                    System.out.printf(
                            "%s\t%s\t%d\t%d\t%s%n",
                            one.format,
                            one.name,
                            one.characters,
                            one.micros / 1000,
                            one.refused));
        }
        print(outcomes);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file, List<Outcome> outcomes) throws IOException {
        var upload = new Upload(file.getFileName().toString(), Files.readAllBytes(file));
        Iterator<Incoming> inside;
        try {
            inside = Unpacking.of(upload, null);
        } catch (Unreadable | Refusal no) {
            outcomes.add(refused(upload.name(), ending(upload.name()), no, System.nanoTime()));
            return;
        }
        inside.forEachRemaining(each ->
                outcomes.add(
                        switch (each) {
                            case Incoming.Refused no ->
                                    refused(
                                            no.name(),
                                            ending(no.name()),
                                            no.refusal(),
                                            System.nanoTime());
                            case Upload one -> outcome(one);
                        }));
    }

    private Outcome outcome(Upload upload) {
        long start = System.nanoTime();
        String format = ending(upload.name());
        try {
            format = upload.format().word();
            List<NewArticle> read = copy.of(upload, ArticleDetails.UNKNOWN, null);
            return new Outcome(
                    upload.name(),
                    format,
                    read.size(),
                    read.stream().mapToInt(article -> article.text().length()).sum(),
                    "",
                    (System.nanoTime() - start) / 1000);
        } catch (Unreadable | Refusal no) {
            return refused(upload.name(), format, no, start);
        }
    }

    private static Outcome refused(String name, String format, RuntimeException no, long start) {
        String reason =
                no instanceof Refusal refusal
                        ? refusal.key().replace("intake.refused.", "")
                        : ((Unreadable) no).reason();
        return new Outcome(name, format, 0, 0, reason, (System.nanoTime() - start) / 1000);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    private static void print(List<Outcome> outcomes) {
        System.out.println(
                "| format | files | read | articles | characters, median | time, median | longest |"
                        + " refused |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---|");
        Map<String, List<Outcome>> formats =
                outcomes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Outcome::format, TreeMap::new, Collectors.toList()));
        formats.forEach(FormatsTable::row);
        row("**all**", outcomes);
    }

    private static void row(String title, List<Outcome> of) {
        List<Outcome> read = of.stream().filter(Outcome::read).toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.1f ms | %.0f ms | %s |%n",
                title,
                of.size(),
                read.size(),
                read.stream().mapToInt(Outcome::articles).sum(),
                median(read, one -> (long) one.characters()),
                median(of, Outcome::micros) / 1000.0,
                of.stream().mapToLong(Outcome::micros).max().orElse(0) / 1000.0,
                reasons(of));
    }

    private static long median(List<Outcome> of, Function<Outcome, Long> by) {
        List<Long> sorted = of.stream().map(by).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static String reasons(List<Outcome> of) {
        return of.stream()
                .filter(one -> !one.read())
                .collect(Collectors.groupingBy(Outcome::refused, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}

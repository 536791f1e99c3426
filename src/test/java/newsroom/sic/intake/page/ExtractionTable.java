package newsroom.sic.intake.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Prints how well bodies are extracted, beside two others: {@code bench/extraction FOLDER ...}. */
final class ExtractionTable {

    private enum Extractor {
        SIC("Sic", Pages::body),
        READABILITY("readability4j 1.0.8", ExtractionTable::readability),
        WHOLE("jsoup, whole text", bytes -> WholeText.of(parsed(bytes)));

        private final String title;
        private final Function<byte[], String> work;

        Extractor(String title, Function<byte[], String> work) {
            this.title = title;
            this.work = work;
        }
    }

    private ExtractionTable() {}

    public static void main(String[] folders) {
        Map<String, List<LabelledPage>> sets =
                Stream.of(folders)
                        .map(Path::of)
                        .flatMap(folder -> Collection.in(folder).stream())
                        .collect(
                                Collectors.groupingBy(
                                        LabelledPage::set, TreeMap::new, Collectors.toList()));
        System.out.println(
                "| set | pages | extractor | F1 | precision | recall | mean F1 of a page |");
        System.out.println("|---|---|---|---|---|---|---|");
        sets.forEach((set, pages) -> {
            for (Extractor extractor : Extractor.values()) {
                List<Score> scores =
                        pages.parallelStream()
                                .map(page ->
                                        Score.of(page.truth(), extractor.work.apply(page.bytes())))
                                .toList();
                Score mean = Score.mean(scores);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %s | %.3f | %.3f | %.3f | %.3f |%n",
                        set,
                        pages.size(),
                        extractor.title,
                        mean.f1(),
                        mean.precision(),
                        mean.recall(),
                        scores.stream().mapToDouble(Score::f1).average().orElse(0));
            }
        });
    }

    /** It gives up on some pages by throwing; they count as empty. */
    private static String readability(byte[] bytes) {
        try {
            String content =
                    new Readability4JExtended("https://page.example/", parsed(bytes))
                            .parse()
                            .getContent();
            return content == null ? "" : WholeText.of(Jsoup.parse(content));
        } catch (RuntimeException givenUp) {
            return "";
        }
    }

    private static Document parsed(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "https://page.example/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

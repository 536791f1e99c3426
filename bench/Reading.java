import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.sic.ledger.lining.Stenographer;
import newsroom.sic.ledger.lining.StoryLedger;
import newsroom.sic.ledger.lining.Ties;
import newsroom.sic.ledger.lining.Told;
import newsroom.sic.reading.CloseReader;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The whole reading of the seeds, cut to 3 KB, against OpenNLP's sentence, token and tag passes over
 * the same texts, in turns; and 10,000 such articles read and lined up in stories of ten, by plain
 * Java without a store, on all processors.
 */
final class Reading {

    private static final int SIZE = 3_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 30;
    private static final int TIMES = 10;
    private static final int STORIES = 1_000;
    private static final int OF_A_STORY = 10;

    private final SentenceModel sentences = new SentenceModel(model("sentence"));
    private final TokenizerModel tokens = new TokenizerModel(model("tokens"));
    private final POSModel tags = new POSModel(model("pos"));
    private final CloseReader reader = new CloseReader();

    Reading() throws IOException {}

    private static InputStream model(String name) {
        return CloseReader.class.getResourceAsStream(
                "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin");
    }

    void measure(Report report) throws IOException {
        report.section("reading 3 KB, one processor");
        List<String> texts = texts();
        time(() -> texts.forEach(this::read), WARM_UP);
        time(() -> texts.forEach(this::passes), WARM_UP);
        List<Double> ratios = new ArrayList<>();
        List<Double> readings = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double reading = time(() -> texts.forEach(this::read), TIMES);
            double passes = time(() -> texts.forEach(this::passes), TIMES);
            readings.add(reading / texts.size());
            ratios.add(reading / passes);
        }
        report.row("the whole reading of an article", "%.1f ms", Report.median(readings));
        report.atMost("reading / OpenNLP's three passes", "%.2f", Report.median(ratios), 1.5);
        lineUp(texts, report);
    }

    private static List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path file : seeds.filter(each -> each.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file);
                int end = text.length() <= SIZE ? text.length() : text.lastIndexOf('\n', SIZE);
                texts.add(text.substring(0, end));
            }
        }
        return texts;
    }

    /** Milliseconds of one time. */
    private static double time(Runnable work, int times) {
        long began = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - began) / 1e6 / times;
    }

    private void read(String text) {
        reader.read(text, "en", LocalDate.of(2024, 6, 3));
    }

    private void passes(String text) {
        var tokenizer = new TokenizerME(tokens);
        var tagger = new POSTaggerME(tags);
        for (String sentence : new SentenceDetectorME(sentences).sentDetect(text)) {
            tagger.tag(tokenizer.tokenize(sentence));
        }
    }

    private void lineUp(List<String> texts, Report report) {
        int articles = STORIES * OF_A_STORY;
        report.section("%,d articles read and lined up, stories of ten".formatted(articles));
        var stenographer = new Stenographer();
        long began = System.nanoTime();
        IntStream.range(0, STORIES).parallel().forEach(story -> {
            var told = new ArrayList<Told>();
            for (int i = 0; i < OF_A_STORY; i++) {
                LocalDate day = LocalDate.of(2024, 6, 1).plusDays(i);
                String text = texts.get((story + i) % texts.size()) + "\n\nCopy " + story + i + ".";
                told.add(new Told(i, 1, day, stenographer.takeDown(text, "en", day)));
            }
            StoryLedger.of(told, Ties.NONE, Set.of(), Set.of());
        });
        report.row(
                "articles",
                "%.0f/s",
                articles / ((System.nanoTime() - began) / 1e9));
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Reader;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Reanchoring;
import newsroom.sic.text.Span;
import newsroom.sic.text.TextDiff;

/**
 * 10,000 anchors over 100,000 characters followed into a next revision with fifty edits, against the
 * token diff of the two texts alone, in turns.
 */
final class Anchors {

    private static final int SIZE = 100_000;
    private static final int ANCHORS = 10_000;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 301;

    void measure(Report report) throws IOException {
        report.section("10,000 anchors over 100 KB, one processor");
        String text = text();
        String next = edited(text);
        CodePointText before = CodePointText.of(text);
        CodePointText after = CodePointText.of(next);
        List<Span> lines = lines(text);
        List<Span> linesThere = lines(next);
        List<Span> anchors = anchors();
        List<Double> diffs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double diff = time(() -> TextDiff.between(before, lines, after, linesThere));
            double all =
                    time(() -> {
                        var reanchoring = Reanchoring.between(before, lines, after, linesThere);
                        anchors.forEach(reanchoring::place);
                    });
            if (round >= 0) {
                diffs.add(diff);
                ratios.add(all / diff);
            }
        }
        report.row("the token diff", "%.2f ms", Report.median(diffs));
        report.atMost("diff and anchors / the diff alone", "%.2f", Report.median(ratios), 2);
    }

    /** The seeds again and again, another letter in each turn, so that no sentence stands twice. */
    private static String text() throws IOException {
        List<String> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                seeds.add(Files.readString(file).replace("\r\n", "\n").replaceAll("[^\\u0000-\\uffff]", ""));
            }
        }
        String one = String.join("\n\n", seeds);
        var text = new StringBuilder();
        for (int turn = 0; text.length() < SIZE; turn++) {
            text.append(one.replace('e', "eaiouy".charAt(turn % 6))).append("\n\n");
        }
        return text.substring(0, SIZE);
    }

    private static String edited(String text) {
        var next = new StringBuilder(text);
        for (int at = text.length() - 1_000; at > 0; at -= 2_000) {
            next.insert(text.indexOf(' ', at), " not");
        }
        return next.toString();
    }

    private static List<Span> lines(String text) {
        return new Reader().read(text, "en").lines().stream().map(Line::span).toList();
    }

    private static List<Span> anchors() {
        List<Span> anchors = new ArrayList<>();
        for (int n = 0; n < ANCHORS; n++) {
            int start = (int) ((long) n * (SIZE - 40) / ANCHORS);
            anchors.add(new Span(start, start + 12));
        }
        return anchors;
    }

    private static double time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}

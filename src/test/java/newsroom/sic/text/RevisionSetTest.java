package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.Reader;
import newsroom.sic.reading.Reading;
import newsroom.sic.reading.Sighting;
import newsroom.sic.reading.Sightings;
import newsroom.sic.text.RevisionSet.Kind;
import newsroom.sic.text.RevisionSet.Revision;
import newsroom.sic.text.RevisionSet.Right;
import org.junit.jupiter.api.Test;

/**
 * How spans fare over revisions made by script from the seeds, and how they would by quote and
 * context alone; the tables are printed.
 */
class RevisionSetTest {

    private static final int OF_EACH = 12;

    private final Reader reader = new Reader();

    /** Judged spans of one kind of revision. */
    private static final class Score {
        int kept;
        int keptRight;
        int seen;
        int seenRight;
        int silent;

        void count(Right right, Right judged, boolean inPlace) {
            if (right == Right.KEPT) {
                kept++;
                keptRight += judged == Right.KEPT && inPlace ? 1 : 0;
                silent += judged == Right.KEPT && !inPlace ? 1 : 0;
            } else {
                seen++;
                seenRight += judged == right ? 1 : 0;
                silent += judged == Right.KEPT ? 1 : 0;
            }
        }

        String row() {
            return "%6d %6d %6.2f %% | %6d %6d %6.2f %% | %6d"
                    .formatted(
                            kept,
                            keptRight,
                            100.0 * keptRight / Math.max(1, kept),
                            seen,
                            seenRight,
                            100.0 * seenRight / Math.max(1, seen),
                            silent);
        }
    }

    @Test
    void acceptsNothingSilentlyAndKeepsWhatWasNotTouched() {
        Map<Kind, Score> ours = new EnumMap<>(Kind.class);
        Map<Kind, Score> byQuote = new EnumMap<>(Kind.class);
        for (String text : seeds()) {
            Reading reading = reader.read(text, "en");
            List<Span> spans = spans(text, reading);
            var set = new RevisionSet(text, reading, 7);
            for (Kind kind : Kind.values()) {
                for (int n = 0; n < OF_EACH; n++) {
                    Revision revision = set.make(kind);
                    if (!revision.after().equals(text)) {
                        judge(revision, reading, spans, ours, byQuote);
                    }
                }
            }
        }
        print("by alignment", ours);
        print("by quote and context alone", byQuote);

        Score all = sum(ours);
        assertThat(all.silent).isZero();
        assertThat(all.keptRight).isGreaterThanOrEqualTo((int) (0.98 * all.kept));
    }

    /** Nothing is asserted of time: the ratio is printed. */
    @Test
    void tellsWhatTenThousandAnchorsCostBesideTheAlignmentAlone() {
        String one = String.join("\n\n", seeds());
        var copies = new StringBuilder();
        for (int n = 0; copies.length() < 100_000; n++) {
            copies.append(one.replace('e', "eaiouy".charAt(n))).append("\n\n");
        }
        String text = copies.substring(0, 100_000);
        String other = sprinkled(text);
        List<Span> lines = lines(reader.read(text, "en"));
        List<Span> linesThere = lines(reader.read(other, "en"));
        CodePointText before = CodePointText.of(text);
        CodePointText after = CodePointText.of(other);
        var spans = new ArrayList<Span>();
        for (int n = 0; n < 10_000; n++) {
            int start = (int) ((long) n * (text.length() - 40) / 10_000);
            spans.add(new Span(start, start + 12));
        }
        var ratios = new ArrayList<Double>();
        long alone = 0;
        for (int round = 0; round < 25; round++) {
            long begun = System.nanoTime();
            var aligned = TextAlignment.of(before, lines, after, linesThere);
            long aligning = System.nanoTime() - begun;
            assertThat(aligned.before().size()).isPositive();
            begun = System.nanoTime();
            var reanchoring = Reanchoring.between(before, lines, after, linesThere);
            spans.forEach(reanchoring::place);
            long all = System.nanoTime() - begun;
            ratios.add((double) all / aligning);
            alone = aligning;
        }
        ratios.sort(null);
        System.out.printf(
                "%n10,000 anchors over %,d characters: %.2f times the alignment alone (median of %d;"
                        + " best %.2f), which takes %.1f ms%n",
                text.length(),
                ratios.get(ratios.size() / 2),
                ratios.size(),
                ratios.getFirst(),
                alone / 1e6);
    }

    /** With a word more in every two thousand characters. */
    private static String sprinkled(String text) {
        var other = new StringBuilder(text);
        for (int at = text.length() - 1_000; at > 0; at -= 2_000) {
            other.insert(text.indexOf(' ', at), " not");
        }
        return other.toString();
    }

    private void judge(
            Revision revision,
            Reading reading,
            List<Span> spans,
            Map<Kind, Score> ours,
            Map<Kind, Score> byQuote) {
        CodePointText before = CodePointText.of(revision.before());
        CodePointText after = CodePointText.of(revision.after());
        var reanchoring =
                Reanchoring.between(
                        before, lines(reading), after, lines(reader.read(revision.after(), "en")));
        for (Span span : spans) {
            Right right = revision.right(span);
            Span place = place(revision, span, after);
            Placement placement = reanchoring.place(span);
            ours.computeIfAbsent(revision.kind(), _ -> new Score())
                    .count(right, judged(placement), isAt(placement, place, right));
            Found found = Anchoring.find(after, Anchoring.quote(before, span));
            byQuote.computeIfAbsent(revision.kind(), _ -> new Score())
                    .count(
                            right,
                            judged(found),
                            found instanceof Found.Exactly there && there.span().equals(place));
        }
    }

    private static Span place(Revision revision, Span span, CodePointText after) {
        if (revision.kind() == Kind.SENTENCES_REORDERED) {
            return RevisionSet.swap(revision, span);
        }
        int start = revision.there(span.start(), false);
        int end = revision.there(span.end(), true);
        return start < end ? after.spanOfUtf16(start, end) : new Span(0, 1);
    }

    private static boolean isAt(Placement placement, Span place, Right right) {
        return switch (placement) {
            case Placement.Exact there -> there.span().equals(place);
            case Placement.Moved there -> there.span().equals(place);
            case Placement.Changed _, Placement.Ambiguous _, Placement.Lost _ ->
                    right != Right.KEPT;
        };
    }

    private static Right judged(Placement placement) {
        return switch (placement) {
            case Placement.Exact _, Placement.Moved _ -> Right.KEPT;
            case Placement.Changed _ -> Right.CHANGED;
            case Placement.Ambiguous _ -> Right.AMBIGUOUS;
            case Placement.Lost _ -> Right.LOST;
        };
    }

    private static Right judged(Found found) {
        return switch (found) {
            case Found.Exactly _ -> Right.KEPT;
            case Found.Several _ -> Right.AMBIGUOUS;
            case Found.Nowhere _ -> Right.LOST;
        };
    }

    private static List<Span> spans(String text, Reading reading) {
        var spans = new ArrayList<Span>();
        CodePointText whole = CodePointText.of(text);
        for (Passage passage : reading.passages()) {
            Sightings.in(whole, passage.span()).stream().map(Sighting::span).forEach(spans::add);
        }
        spans.addAll(lines(reading));
        return spans.stream().filter(span -> isInOneLine(span, reading)).distinct().toList();
    }

    private static boolean isInOneLine(Span span, Reading reading) {
        return reading.lines().stream().anyMatch(line -> line.span().contains(span));
    }

    private static List<Span> lines(Reading reading) {
        return reading.lines().stream().map(Line::span).toList();
    }

    private static void print(String how, Map<Kind, Score> scores) {
        System.out.printf(
                "%n%-28s   kept  right          |   seen  right          | silent%n", how);
        scores.forEach((kind, score) -> System.out.printf("%-28s %s%n", kind, score.row()));
        System.out.printf("%-28s %s%n", "all", sum(scores).row());
    }

    private static Score sum(Map<Kind, Score> scores) {
        var all = new Score();
        for (Score score : scores.values()) {
            all.kept += score.kept;
            all.keptRight += score.keptRight;
            all.seen += score.seen;
            all.seenRight += score.seenRight;
            all.silent += score.silent;
        }
        return all;
    }

    private static List<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(RevisionSetTest::read)
                    .filter(text -> text.codePointCount(0, text.length()) == text.length())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

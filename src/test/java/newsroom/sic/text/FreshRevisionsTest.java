package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.Reader;
import newsroom.sic.reading.Reading;
import newsroom.sic.reading.Sighting;
import newsroom.sic.reading.Sightings;
import newsroom.sic.text.FreshRevisions.Kind;
import org.junit.jupiter.api.Test;

/**
 * How spans fare over revisions that the rules were not made with: other texts, other operations.
 * The table is printed.
 */
class FreshRevisionsTest {

    private final Reader reader = new Reader();

    /** Judged spans. */
    private static final class Score {
        int revisions;
        int untouched;
        int kept;
        int toBeSeen;
        int silent;
        int elsewhere;

        void add(Score other) {
            revisions += other.revisions;
            untouched += other.untouched;
            kept += other.kept;
            toBeSeen += other.toBeSeen;
            silent += other.silent;
            elsewhere += other.elsewhere;
        }

        String row() {
            return "%6d | %6d %6d %6.2f %% | %6d seen, %d silent, %d to another place"
                    .formatted(
                            revisions,
                            untouched,
                            kept,
                            100.0 * kept / Math.max(1, untouched),
                            toBeSeen,
                            silent,
                            elsewhere);
        }
    }

    @Test
    void acceptsNothingSilentlyInRevisionsOfOtherKinds() throws IOException {
        Map<Kind, Score> scores = new EnumMap<>(Kind.class);
        var fresh = new FreshRevisions(reader, 11);
        for (String text : blind()) {
            for (Kind kind : Kind.values()) {
                fresh.make(kind, text)
                        .ifPresent(made ->
                                judge(made, scores.computeIfAbsent(kind, _ -> new Score())));
            }
        }
        var all = new Score();
        scores.forEach((kind, score) -> {
            System.out.printf("%-28s %s%n", kind, score.row());
            all.add(score);
        });
        System.out.printf("%-28s %s%n", "all", all.row());

        assertThat(all.revisions).isGreaterThan(200);
        assertThat(all.silent).isZero();
        assertThat(all.elsewhere).isZero();
        assertThat(all.kept).isGreaterThanOrEqualTo((int) (0.98 * all.untouched));
    }

    private void judge(Pieces made, Score score) {
        Reading reading = reader.read(made.before(), "en");
        var reanchoring = between(made.before(), made.after());
        score.revisions++;
        for (Span span : spans(made.before(), reading)) {
            if (made.isOpen(span)) {
                continue;
            }
            Optional<Span> right = made.kept(span);
            Optional<Span> followed = follows(reanchoring.place(span));
            if (right.isEmpty()) {
                score.toBeSeen++;
                score.silent += followed.isPresent() ? 1 : 0;
            } else {
                score.untouched++;
                score.kept += followed.equals(right) ? 1 : 0;
                score.elsewhere += followed.isPresent() && !followed.equals(right) ? 1 : 0;
            }
        }
    }

    private Reanchoring between(String before, String after) {
        return Reanchoring.between(
                CodePointText.of(before),
                lines(reader.read(before, "en")),
                CodePointText.of(after),
                lines(reader.read(after, "en")));
    }

    private static Optional<Span> follows(Placement placement) {
        return switch (placement) {
            case Placement.Exact there -> Optional.of(there.span());
            case Placement.Moved there -> Optional.of(there.span());
            case Placement.Changed _, Placement.Ambiguous _, Placement.Lost _ -> Optional.empty();
        };
    }

    private static List<Span> spans(String text, Reading reading) {
        var spans = new ArrayList<Span>();
        CodePointText whole = CodePointText.of(text);
        for (Passage passage : reading.passages()) {
            Sightings.in(whole, passage.span()).stream().map(Sighting::span).forEach(spans::add);
        }
        spans.addAll(lines(reading));
        return spans.stream()
                .filter(span ->
                        reading.lines().stream().anyMatch(line -> line.span().contains(span)))
                .distinct()
                .toList();
    }

    private static List<Span> lines(Reading reading) {
        return reading.lines().stream().map(Line::span).toList();
    }

    private static List<String> blind() throws IOException {
        var texts = new ArrayList<String>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/reading/blind"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return texts;
    }
}

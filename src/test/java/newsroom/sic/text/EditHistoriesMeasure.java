package newsroom.sic.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.Reader;
import newsroom.sic.reading.Reading;
import newsroom.sic.reading.Sighting;
import newsroom.sic.reading.Sightings;
import newsroom.sic.text.EditHistories.Edit;

/**
 * How every sentence and every figure, name and quotation fares over real edits, and how it would
 * by quote and context alone. What is right is told by looking for strings, not by any of the parts
 * measured. Arguments: a folder of git repositories, edits of each of them, spans to print for
 * reading. docs/benchmark.md has the command.
 */
public final class EditHistoriesMeasure {

    /** What is right for a sentence, where looking for its string tells. */
    enum Right {
        /** Once in both texts, its neighbours beside it in both. */
        STANDS_WITH_ITS_NEIGHBOURS,
        /** Nowhere in the new text. */
        GONE_OR_REWORDED,
        /** In the new text, with other neighbours or several times: reading has to tell. */
        OPEN
    }

    private enum Outcome {
        IN_PLACE,
        ELSEWHERE,
        ASKED
    }

    private final Reader reader = new Reader();
    private final Map<Right, Map<Outcome, Integer>> ours = new EnumMap<>(Right.class);
    private final Map<Right, Map<Outcome, Integer>> byQuote = new EnumMap<>(Right.class);
    private final List<String> forReading = new ArrayList<>();

    private EditHistoriesMeasure() {}

    public static void main(String[] arguments) throws IOException {
        var measure = new EditHistoriesMeasure();
        List<Edit> edits =
                EditHistories.under(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        edits.forEach(measure::judge);
        System.out.printf("%d edits%n", edits.size());
        print("by alignment", measure.ours);
        print("by quote and context alone", measure.byQuote);
        java.util.Collections.shuffle(measure.forReading, new Random(5));
        measure.forReading.stream()
                .limit(Integer.parseInt(arguments[2]))
                .forEach(System.out::println);
    }

    private void judge(Edit edit) {
        CodePointText before = CodePointText.of(edit.before());
        CodePointText after = CodePointText.of(edit.after());
        Reading reading = reader.read(edit.before(), "en");
        List<Span> lines = lines(reading);
        List<Span> linesThere = lines(reader.read(edit.after(), "en"));
        var reanchoring = Reanchoring.between(before, lines, after, linesThere);
        String there = plain(edit.after());
        for (int n = 0; n < lines.size(); n++) {
            Right right = right(before, lines, n, there);
            for (Span span : within(before, reading, lines.get(n))) {
                Placement placement = reanchoring.place(span);
                Outcome outcome =
                        outcome(before, span, lines.get(n), follows(placement), after, linesThere);
                add(ours, right, outcome);
                add(
                        byQuote,
                        right,
                        outcome(
                                before,
                                span,
                                lines.get(n),
                                found(after, Anchoring.quote(before, span)),
                                after,
                                linesThere));
                boolean telling =
                        switch (right) {
                            case STANDS_WITH_ITS_NEIGHBOURS -> outcome != Outcome.IN_PLACE;
                            case GONE_OR_REWORDED -> outcome != Outcome.ASKED;
                            case OPEN -> span.equals(lines.get(n));
                        };
                if (telling) {
                    forReading.add(told(edit, before, lines, n, span, right, placement, after));
                }
            }
        }
    }

    private static Right right(CodePointText text, List<Span> lines, int n, String there) {
        String here = plain(text.toString());
        String sentence = plain(text.slice(lines.get(n)));
        if (!there.contains(sentence)) {
            return Right.GONE_OR_REWORDED;
        }
        int from = lines.get(Math.max(0, n - 1)).start();
        int to = lines.get(Math.min(lines.size() - 1, n + 1)).end();
        String around = plain(text.slice(new Span(from, to)));
        boolean atEdge =
                (n == 0 && !there.startsWith(sentence))
                        || (n == lines.size() - 1 && !there.endsWith(sentence));
        return isOnce(here, sentence)
                        && isOnce(there, sentence)
                        && there.contains(around)
                        && !atEdge
                ? Right.STANDS_WITH_ITS_NEIGHBOURS
                : Right.OPEN;
    }

    private static boolean isOnce(String text, String words) {
        return text.indexOf(words) == text.lastIndexOf(words);
    }

    /** In straight marks, without space. */
    private static String plain(String text) {
        return text.replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('–', '-')
                .replace('—', '-')
                .replace("...", "…")
                .replaceAll("[\\s\u00a0\u200b]+", "");
    }

    private static Outcome outcome(
            CodePointText before,
            Span span,
            Span line,
            Optional<Span> place,
            CodePointText after,
            List<Span> linesThere) {
        if (place.isEmpty()) {
            return Outcome.ASKED;
        }
        Span there = place.get();
        String sentence = plain(before.slice(line));
        boolean same = plain(after.slice(there)).equals(plain(before.slice(span)));
        boolean within =
                linesThere.stream()
                        .filter(one -> one.overlaps(there))
                        .anyMatch(one ->
                                plain(after.slice(one)).contains(sentence)
                                        || sentence.contains(plain(after.slice(one))));
        return same && within ? Outcome.IN_PLACE : Outcome.ELSEWHERE;
    }

    private static Optional<Span> follows(Placement placement) {
        return switch (placement) {
            case Placement.Exact there -> Optional.of(there.span());
            case Placement.Moved there -> Optional.of(there.span());
            case Placement.Changed _, Placement.Ambiguous _, Placement.Lost _ -> Optional.empty();
        };
    }

    private static Optional<Span> found(CodePointText after, Quote quote) {
        return switch (Anchoring.find(after, quote)) {
            case Found.Exactly there -> Optional.of(there.span());
            case Found.Several _, Found.Nowhere _ -> Optional.empty();
        };
    }

    private static String told(
            Edit edit,
            CodePointText before,
            List<Span> lines,
            int n,
            Span span,
            Right right,
            Placement placement,
            CodePointText after) {
        String old =
                before.slice(
                        new Span(
                                lines.get(Math.max(0, n - 1)).start(),
                                lines.get(Math.min(lines.size() - 1, n + 1)).end()));
        String sentence = before.slice(lines.get(n));
        int at =
                follows(placement)
                        .map(Span::start)
                        .orElse(Math.max(0, after.toString().indexOf(sentence)));
        int from = Math.max(0, at - 160);
        String now =
                after.slice(new Span(from, Math.min(after.length(), at + sentence.length() + 160)));
        String how =
                placement instanceof Placement.Changed changed
                        ? "Changed " + changed.why()
                        : placement.getClass().getSimpleName();
        return "%n%s | %s | %s | [%s]%n  old: %s%n  new: %s"
                .formatted(
                        right,
                        how,
                        edit.file(),
                        before.slice(span),
                        old.replace("\n", "¶"),
                        now.replace("\n", "¶"));
    }

    private static List<Span> within(CodePointText text, Reading reading, Span line) {
        var spans = new ArrayList<Span>(List.of(line));
        for (Passage passage : reading.passages()) {
            if (passage.span().contains(line)) {
                Sightings.in(text, passage.span()).stream()
                        .map(Sighting::span)
                        .filter(line::contains)
                        .forEach(spans::add);
            }
        }
        return spans.stream().distinct().toList();
    }

    private static List<Span> lines(Reading reading) {
        return reading.lines().stream().map(Line::span).toList();
    }

    private static void add(Map<Right, Map<Outcome, Integer>> to, Right right, Outcome outcome) {
        to.computeIfAbsent(right, _ -> new EnumMap<>(Outcome.class))
                .merge(outcome, 1, Integer::sum);
    }

    private static void print(String how, Map<Right, Map<Outcome, Integer>> outcomes) {
        System.out.printf("%n%-28s   spans |  in place  elsewhere  asked%n", how);
        outcomes.forEach((right, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            System.out.printf(
                    "%-28s %7d | %9d %10d %6d%n",
                    right,
                    all,
                    counts.getOrDefault(Outcome.IN_PLACE, 0),
                    counts.getOrDefault(Outcome.ELSEWHERE, 0),
                    counts.getOrDefault(Outcome.ASKED, 0));
        });
    }
}

package newsroom.sic.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.reading.CorrectionNotes;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.Sighting;
import newsroom.sic.reading.Sightings;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Fingerprint;
import newsroom.sic.text.Span;
import newsroom.sic.text.TextDiff;
import newsroom.sic.text.WordDiff;
import newsroom.sic.text.Wording;

/** One immutable text of an article with its passages and lines, in the order of the text. */
public record RevisionText(
        long articleId,
        int number,
        CodePointText text,
        String encoding,
        List<Passage> passages,
        List<LineText> lines) {

    /** Its sentences, in order. */
    public List<Span> spans() {
        return lines.stream().map(LineText::span).toList();
    }

    /** What it changes of an earlier one, word by word. */
    public List<WordDiff.Stretch> against(RevisionText before) {
        return TextDiff.between(before.text(), before.spans(), text, spans());
    }

    /** What tells its text from every other, as programs see it. */
    public String tag() {
        return number + "-" + Fingerprint.of(text);
    }

    /** The number of the line in which a span begins; 0 where it lies in none. */
    public int lineOf(Span span) {
        return lines.stream()
                .filter(line -> line.span().overlaps(span))
                .mapToInt(LineText::n)
                .findFirst()
                .orElse(0);
    }

    /** The number of the passage in which a span begins, from 1; 0 where it lies in none. */
    public int passageOf(Span span) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).span().overlaps(span)) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * The line of that number.
     *
     * @throws Refusal when there is none
     */
    public LineText line(int n) {
        if (n < 1 || n > lines.size()) {
            throw Refusal.absent("line");
        }
        return lines.get(n - 1);
    }

    /** The passages in which it says of itself that it was wrong, and the earlier text did not. */
    public List<Span> correctionNotesSince(RevisionText before) {
        List<String> earlier = before.correctionNotes();
        return CorrectionNotes.in(text, passages).stream()
                .filter(note -> !earlier.contains(Wording.of(text.slice(note))))
                .toList();
    }

    /** Whether it says so in these words, whatever their marks, and not as a part of more. */
    public boolean carriesCorrectionNote(String words) {
        List<String> notes = correctionNotes();
        String wording = Wording.of(words);
        return notes.contains(wording)
                || (text.toString().contains(words)
                        && notes.stream().noneMatch(note -> note.contains(wording)));
    }

    private List<String> correctionNotes() {
        return CorrectionNotes.in(text, passages).stream()
                .map(note -> Wording.of(text.slice(note)))
                .toList();
    }

    /** What can be seen by its form alone in passages that end behind an offset. */
    public List<Sighting> seenByForm(int from) {
        return passages.stream()
                .map(Passage::span)
                .filter(passage -> passage.end() > from)
                .flatMap(passage -> Sightings.in(text, passage).stream())
                .toList();
    }

    /** What of that which was seen is on a line, clipped to it. */
    public static List<Sighting> on(LineText line, List<Sighting> seen) {
        return seen.stream()
                .filter(sighting -> sighting.span().overlaps(line.span()))
                .map(sighting -> clipped(sighting, line.span()))
                .toList();
    }

    private static Sighting clipped(Sighting sighting, Span to) {
        return new Sighting(
                sighting.kind(),
                new Span(
                        Math.max(sighting.span().start(), to.start()),
                        Math.min(sighting.span().end(), to.end())));
    }

    /** What was seen, by the number of each line that it is on. */
    public Map<Integer, List<Sighting>> byLine(List<Sighting> seen) {
        Map<Integer, List<Sighting>> byLine = new HashMap<>();
        int first = 0;
        for (Sighting sighting :
                seen.stream().sorted(Comparator.comparing(Sighting::span)).toList()) {
            while (first < lines.size()
                    && lines.get(first).span().end() <= sighting.span().start()) {
                first++;
            }
            for (int i = first;
                    i < lines.size() && lines.get(i).span().start() < sighting.span().end();
                    i++) {
                LineText line = lines.get(i);
                byLine.computeIfAbsent(line.n(), _ -> new ArrayList<>())
                        .add(clipped(sighting, line.span()));
            }
        }
        return byLine;
    }

    /** What of that which was seen lies in none of the spans that are given. */
    public static List<Sighting> leftOver(List<Sighting> seen, Collection<Span> claimed) {
        return seen.stream().filter(sighting -> !isWithin(sighting.span(), claimed)).toList();
    }

    /** Whether spans that may touch or overlap hold all of one. */
    private static boolean isWithin(Span span, Collection<Span> holders) {
        int reached = span.start();
        for (Span holder : holders.stream().sorted().toList()) {
            if (holder.start() <= reached) {
                reached = Math.max(reached, holder.end());
            }
        }
        return reached >= span.end();
    }

    /** The copy on either side of some words. */
    public record Surroundings(String before, String after) {}

    /**
     * What stands around a span, up to the edges of the passages that it lies in.
     *
     * @param most in code points, on either side
     */
    public Surroundings around(Span span, int most) {
        List<Span> under = passages.stream().map(Passage::span).filter(span::overlaps).toList();
        int first = under.stream().mapToInt(Span::start).min().orElse(span.start());
        int last = under.stream().mapToInt(Span::end).max().orElse(span.end());
        return new Surroundings(
                slice(Math.max(first, span.start() - most), span.start()),
                slice(span.end(), Math.min(last, span.end() + most)));
    }

    private String slice(int from, int to) {
        return from < to ? text.slice(new Span(from, to)) : "";
    }
}

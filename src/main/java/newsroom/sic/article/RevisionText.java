package newsroom.sic.article;

import java.util.List;
import newsroom.sic.reading.Passage;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;

/** One immutable text of an article with its passages and lines, in the order of the text. */
public record RevisionText(
        long articleId,
        int number,
        CodePointText text,
        String encoding,
        List<Passage> passages,
        List<LineText> lines) {

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

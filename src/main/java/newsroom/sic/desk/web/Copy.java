package newsroom.sic.desk.web;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.detector.Suggested;
import newsroom.sic.ledger.Trace;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.text.Mark;
import newsroom.sic.text.Overlay;
import newsroom.sic.text.Segment;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The copy as it is set: passages of lines of runs, each run under the claims that cover it, and
 * under what was read there where that is shown. Offsets are code points of the revision's text.
 */
record Copy(List<PassageCopy> passages) {

    /** A passage and its lines; what stands between two lines is kept with the latter. */
    record PassageCopy(int n, PassageKind kind, List<LineCopy> lines) {

        /** What to say of a passage that is not plain body, by its key. */
        public @Nullable String role() {
            return switch (kind) {
                case BODY, HEADLINE, CROSSHEAD -> null;
                case STANDFIRST, BYLINE, CAPTION, FURNITURE, APPENDED_RELEASE ->
                        "desk.passage." + kind;
            };
        }
    }

    /**
     * A line with the white space before it.
     *
     * @param gap null where nothing stands between it and the line before
     * @param here whether it is the line at hand
     */
    record LineCopy(LineText line, @Nullable Run gap, List<Run> runs, boolean here) {}

    /**
     * A stretch of text under the same claims.
     *
     * @param at its first code point in the revision
     * @param claims those that cover it, the outermost first
     * @param ending those that end with it: the place for their numbers
     * @param traces what it is part of
     * @param doubts the suggestions that speak of it
     * @param doubtsEnding those that end with it: the place for their sign
     */
    record Run(
            int at,
            String text,
            List<ClaimView> claims,
            List<ClaimView> ending,
            List<Trace> traces,
            List<Suggested> doubts,
            List<Suggested> doubtsEnding) {}

    /** What may lie over the text. */
    private sealed interface Layer {

        record OfClaim(ClaimView claim) implements Layer {}

        record OfTrace(Trace trace) implements Layer {}

        record OfDoubt(Suggested doubt) implements Layer {}
    }

    /**
     * Sets a revision's copy.
     *
     * @param here the number of the line at hand; null where none is
     * @param along what was read; null where it is not shown
     */
    static Copy of(
            RevisionText revision,
            List<ClaimView> claims,
            @Nullable Long here,
            @Nullable Along along) {
        List<Mark<Layer>> marks = new ArrayList<>();
        for (ClaimView claim : claims) {
            marks.add(new Mark<>(new Layer.OfClaim(claim), claim.anchor().span()));
        }
        if (along != null) {
            along.marked()
                    .forEach(each ->
                            marks.add(new Mark<>(new Layer.OfTrace(each.trace()), each.span())));
            along.waiting()
                    .forEach(each -> marks.add(new Mark<>(new Layer.OfDoubt(each), each.span())));
        }
        Overlay<Layer> overlay = Overlay.of(revision.text().length(), marks);
        List<PassageCopy> passages = new ArrayList<>();
        int line = 0;
        for (Passage passage : revision.passages()) {
            List<LineCopy> lines = new ArrayList<>();
            int from = passage.span().start();
            while (line < revision.lines().size()
                    && revision.lines().get(line).span().overlaps(passage.span())) {
                LineText text = revision.lines().get(line++);
                lines.add(
                        new LineCopy(
                                text,
                                gap(revision, from, text.span().start()),
                                overlay.within(text.span()).stream()
                                        .map(segment -> run(revision, segment))
                                        .toList(),
                                here != null && here == text.n()));
                from = text.span().end();
            }
            passages.add(new PassageCopy(passages.size() + 1, passage.kind(), List.copyOf(lines)));
        }
        return new Copy(List.copyOf(passages));
    }

    private static @Nullable Run gap(RevisionText revision, int from, int to) {
        return from < to
                ? new Run(
                        from,
                        revision.text().slice(new Span(from, to)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                : null;
    }

    private static Run run(RevisionText revision, Segment<Layer> segment) {
        List<ClaimView> claims = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        List<Suggested> doubts = new ArrayList<>();
        for (Layer layer : segment.marks()) {
            switch (layer) {
                case Layer.OfClaim(ClaimView claim) -> claims.add(claim);
                case Layer.OfTrace(Trace trace) -> traces.add(trace);
                case Layer.OfDoubt(Suggested doubt) -> doubts.add(doubt);
            }
        }
        int end = segment.span().end();
        return new Run(
                segment.span().start(),
                revision.text().slice(segment.span()),
                claims,
                claims.stream().filter(claim -> claim.anchor().span().end() == end).toList(),
                traces,
                doubts,
                doubts.stream().filter(doubt -> doubt.span().end() == end).toList());
    }
}

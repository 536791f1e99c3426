package newsroom.sic.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.text.Mark;
import newsroom.sic.text.Overlay;
import newsroom.sic.text.Segment;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The copy as it is set: passages of lines of runs, each run under the claims that cover it.
 * Offsets are code points of the revision's text.
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
     */
    record Run(int at, String text, List<ClaimView> claims, List<ClaimView> ending) {}

    /**
     * Sets a revision's copy under the claims that sit on it.
     *
     * @param here the number of the line at hand; null where none is
     */
    static Copy of(RevisionText revision, List<ClaimView> all, @Nullable Long here) {
        List<ClaimView> claims =
                all.stream().filter(claim -> claim.sitsOn(revision.number())).toList();
        Map<Long, ClaimView> byId =
                claims.stream().collect(Collectors.toMap(ClaimView::id, Function.identity()));
        Overlay<Long> overlay =
                Overlay.of(
                        revision.text().length(),
                        claims.stream()
                                .map(claim -> new Mark<>(claim.id(), claim.anchor().span()))
                                .toList());
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
                                        .map(segment -> run(revision, segment, byId))
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
                ? new Run(from, revision.text().slice(new Span(from, to)), List.of(), List.of())
                : null;
    }

    private static Run run(
            RevisionText revision, Segment<Long> segment, Map<Long, ClaimView> byId) {
        List<ClaimView> covering =
                segment.marks().stream().map(byId::get).map(Copy::there).toList();
        return new Run(
                segment.span().start(),
                revision.text().slice(segment.span()),
                covering,
                covering.stream()
                        .filter(claim -> claim.anchor().span().end() == segment.span().end())
                        .toList());
    }

    private static ClaimView there(@Nullable ClaimView claim) {
        return Objects.requireNonNull(claim);
    }
}

package newsroom.sic.text;

import java.util.List;

/**
 * A stretch that the same marks cover from its first to its last character.
 *
 * @param marks the ids that cover it, outermost first; empty for plain text
 * @param beginning those of them that begin here, in the same order: the place for an id that may
 *     stand only once on a page
 */
public record Segment<T>(Span span, List<T> marks, List<T> beginning) {

    public Segment {
        marks = List.copyOf(marks);
        beginning = List.copyOf(beginning);
    }

    boolean overlaps(Span other) {
        return span.overlaps(other);
    }

    /** The part of it inside a line or passage that it overlaps. */
    Segment<T> within(Span border) {
        if (border.contains(span)) {
            return this;
        }
        var part =
                new Span(
                        Math.max(span.start(), border.start()), Math.min(span.end(), border.end()));
        return new Segment<>(part, marks, part.start() == span.start() ? beginning : List.of());
    }
}

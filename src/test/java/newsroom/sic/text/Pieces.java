package newsroom.sic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text's next revision, put together from pieces of the old text and from new words, so that
 * where a span of the old text stands is known from the making. Places are UTF-16 indices.
 */
final class Pieces {

    /** A stretch of the old text and where it stands in the new one. */
    private record Piece(int from, int to, int there) {}

    private final String before;
    private final StringBuilder after = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** What has to be seen, and what may be judged either way. */
    private final List<Span> seen = new ArrayList<>();

    private final List<Span> either = new ArrayList<>();

    Pieces(String before) {
        this.before = before;
    }

    /** The old text with one stretch replaced. */
    static Pieces replaced(String before, int from, int to, String by) {
        return new Pieces(before).keep(0, from).add(by).keep(to, before.length());
    }

    Pieces keep(int from, int to) {
        pieces.add(new Piece(from, to, after.length()));
        after.append(before, from, to);
        return this;
    }

    Pieces add(String words) {
        after.append(words);
        return this;
    }

    /** The whole old text in another typography, sign by sign. */
    Pieces keepAs(String same) {
        pieces.add(new Piece(0, same.length(), 0));
        after.append(same);
        return this;
    }

    Pieces seen(Span span) {
        seen.add(span);
        return this;
    }

    Pieces either(Span span) {
        either.add(span);
        return this;
    }

    String before() {
        return before;
    }

    String after() {
        return after.toString();
    }

    boolean isOpen(Span span) {
        return either.stream().anyMatch(span::overlaps);
    }

    /** Where a span that nobody has to see stands; empty where somebody has to. */
    Optional<Span> kept(Span span) {
        if (seen.stream().anyMatch(span::overlaps)) {
            return Optional.empty();
        }
        return pieces.stream()
                .filter(piece -> piece.from <= span.start() && span.end() <= piece.to)
                .map(piece -> piece.there - piece.from)
                .map(by -> new Span(span.start() + by, span.end() + by))
                .findFirst();
    }
}

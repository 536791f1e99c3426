package newsroom.sic.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A text's marks, nested, overlapping and adjacent, cut into consecutive segments so that they can
 * be drawn as elements that close inside the one they opened in. Within a segment the mark that
 * starts first is the outer one, of two that start together the longer. One sweep over the sorted
 * edges.
 */
public final class Overlay<T> {

    private final List<Segment<T>> segments;

    private Overlay(List<Segment<T>> segments) {
        this.segments = segments;
    }

    /** Throws {@link IllegalArgumentException} for a mark that reaches beyond the text's end. */
    public static <T> Overlay<T> of(int length, Collection<Mark<T>> marks) {
        var sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparing(Mark::span));
        for (Mark<T> mark : sorted) {
            if (mark.span().end() > length) {
                throw new IllegalArgumentException(mark + " ends beyond " + length);
            }
        }
        return new Overlay<>(sweep(length, sorted));
    }

    private static <T> List<Segment<T>> sweep(int length, List<Mark<T>> sorted) {
        var segments = new ArrayList<Segment<T>>();
        var open = new ArrayList<Mark<T>>();
        int next = 0;
        int at = 0;
        while (at < length) {
            int here = at;
            open.removeIf(mark -> mark.span().end() == here);
            int first = open.size();
            while (next < sorted.size() && sorted.get(next).span().start() == at) {
                open.add(sorted.get(next++));
            }
            int end = next < sorted.size() ? sorted.get(next).span().start() : length;
            for (Mark<T> mark : open) {
                end = Math.min(end, mark.span().end());
            }
            segments.add(
                    new Segment<>(
                            new Span(at, end), ids(open), ids(open.subList(first, open.size()))));
            at = end;
        }
        return List.copyOf(segments);
    }

    private static <T> List<T> ids(List<Mark<T>> marks) {
        return marks.stream().map(Mark::id).toList();
    }

    /** All of the text in order, plain stretches included. */
    public List<Segment<T>> segments() {
        return segments;
    }

    /** What lies inside one line or passage, cut at its borders. */
    public List<Segment<T>> within(Span border) {
        var inside = new ArrayList<Segment<T>>();
        for (int i = firstEndingAfter(border.start());
                i < segments.size() && segments.get(i).overlaps(border);
                i++) {
            inside.add(segments.get(i).within(border));
        }
        return inside;
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

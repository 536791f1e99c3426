package newsroom.sic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole TextQuoteSelector of the W3C Web Annotation Data Model, section 4.2.4: words, or none
 * at all. Without words it points between two characters, and without context as well at every such
 * point. A claim sits on words: its {@link Quote} has some.
 *
 * @param exact may be empty
 */
public record QuoteSelector(String exact, String prefix, String suffix) {

    /** In code points; a point where both are one. */
    public record Place(int start, int end) {}

    /**
     * Every place where the words stand with the prefix before and the suffix behind, in reading
     * order. A place that would cut a character in two ("cafe" in a decomposed "café") holds other
     * words and does not count.
     */
    public List<Place> in(CodePointText text) {
        var graphemes = new Graphemes(text);
        var places = new ArrayList<Place>();
        String searched = text.toString();
        for (int at = searched.indexOf(exact); at >= 0; at = next(searched, at)) {
            int end = at + exact.length();
            if (searched.startsWith(suffix, end)
                    && searched.startsWith(prefix, at - prefix.length())) {
                var place = new Place(text.toCodePoint(at), text.toCodePoint(end));
                if (graphemes.isEdge(place.start) && graphemes.isEdge(place.end)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** An empty string is found at the very end, and again from behind it: that is no place. */
    private int next(String searched, int at) {
        int from = searched.offsetByCodePoints(at, at < searched.length() ? 1 : 0);
        return from == at ? -1 : searched.indexOf(exact, from);
    }
}

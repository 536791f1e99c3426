package newsroom.sic.text;

/**
 * From a span to its quote and back. The quote is always computed here, from the text that is in
 * the store; what a browser sends as the quote is never used.
 */
public final class Anchoring {

    /**
     * Code points of context on either side, as in the reference implementations of W3C's model.
     */
    private static final int CONTEXT = 32;

    private Anchoring() {}

    /** The words of a span as {@link Selection#snap} gives it; context never splits a character. */
    public static Quote quote(CodePointText text, Span span) {
        var graphemes = new Graphemes(text);
        int from = graphemes.atOrAfter(Math.max(0, span.start() - CONTEXT));
        int to = graphemes.atOrBefore(Math.min(text.length(), span.end() + CONTEXT));
        return new Quote(
                text.slice(span), slice(text, from, span.start()), slice(text, span.end(), to));
    }

    private static String slice(CodePointText text, int start, int end) {
        return start < end ? text.slice(new Span(start, end)) : "";
    }

    /** Every place where the quote's words stand with its prefix before and its suffix behind. */
    public static Found find(CodePointText text, Quote quote) {
        return Found.at(
                new QuoteSelector(quote.exact(), quote.prefix(), quote.suffix())
                        .in(text).stream()
                                .map(place -> new Span(place.start(), place.end()))
                                .toList());
    }
}

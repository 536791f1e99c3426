package newsroom.sic.text;

import java.util.ArrayList;

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

    /**
     * Every place where the quote's words stand with its prefix before and its suffix behind. A
     * place that would cut a character in two ("cafe" in a decomposed "café") holds other words and
     * does not count.
     */
    public static Found find(CodePointText text, Quote quote) {
        var graphemes = new Graphemes(text);
        var spans = new ArrayList<Span>();
        String searched = text.toString();
        int at = searched.indexOf(quote.exact());
        while (at >= 0) {
            int end = at + quote.exact().length();
            if (contextAgrees(searched, at, end, quote)) {
                var span = text.spanOfUtf16(at, end);
                if (graphemes.isEdge(span.start()) && graphemes.isEdge(span.end())) {
                    spans.add(span);
                }
            }
            at = searched.indexOf(quote.exact(), at + 1);
        }
        return Found.at(spans);
    }

    private static boolean contextAgrees(String text, int start, int end, Quote quote) {
        return text.startsWith(quote.suffix(), end)
                && text.startsWith(quote.prefix(), start - quote.prefix().length());
    }
}

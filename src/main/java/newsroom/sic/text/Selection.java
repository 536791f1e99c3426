package newsroom.sic.text;

import com.ibm.icu.lang.UCharacter;

/**
 * What a person selected, in code points as it came from outside: made a span of whole characters
 * without white space at its ends, or refused with {@link SpanRefused}.
 */
public final class Selection {

    /** In code points, after snapping. */
    public static final int LONGEST = 5_000;

    private Selection() {}

    /** Outward to the edges of characters as a reader sees them, then inward over white space. */
    public static Span snap(CodePointText text, int start, int end) {
        refuseUnlessInside(text, start, end);
        var graphemes = new Graphemes(text);
        int from = graphemes.atOrBefore(start);
        int to = graphemes.atOrAfter(end);
        while (from < to && isBlank(text, from, graphemes.after(from))) {
            from = graphemes.after(from);
        }
        while (from < to && isBlank(text, graphemes.before(to), to)) {
            to = graphemes.before(to);
        }
        if (from == to || !holdsSomethingVisible(text, from, to)) {
            throw new SpanRefused("text.refused.only-white-space");
        }
        if (to - from > LONGEST) {
            throw new SpanRefused("text.refused.too-long", to - from, LONGEST);
        }
        return new Span(from, to);
    }

    private static void refuseUnlessInside(CodePointText text, int start, int end) {
        if (start < 0) {
            throw new SpanRefused("text.refused.before-the-text");
        }
        if (start == end) {
            throw new SpanRefused("text.refused.nothing");
        }
        if (start > end) {
            throw new SpanRefused("text.refused.backwards");
        }
        if (end > text.length()) {
            throw new SpanRefused("text.refused.beyond-the-text", end, text.length());
        }
    }

    private static boolean isBlank(CodePointText text, int start, int end) {
        return text.slice(new Span(start, end)).codePoints().allMatch(UCharacter::isUWhiteSpace);
    }

    private static boolean holdsSomethingVisible(CodePointText text, int start, int end) {
        return text.slice(new Span(start, end))
                .codePoints()
                .anyMatch(c ->
                        !UCharacter.isUWhiteSpace(c) && Character.getType(c) != Character.FORMAT);
    }
}

package newsroom.sic.text;

import java.util.Arrays;

/**
 * A text that is addressed in code points, as spans are, while Java and the browser count UTF-16
 * units. The two differ only behind supplementary characters (emoji, many historic scripts), so
 * only their places are kept; finding an offset costs the logarithm of their number, nothing
 * without them.
 */
public final class CodePointText {

    private final String text;
    private final int length;

    /** Where the supplementary characters are, in code points, ascending. */
    private final int[] supplementary;

    private CodePointText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.supplementary = length == text.length() ? new int[0] : placesIn(text, length);
    }

    public static CodePointText of(String text) {
        return new CodePointText(text);
    }

    private static int[] placesIn(String text, int length) {
        var places = new int[text.length() - length];
        int found = 0;
        for (int utf16 = 0; utf16 < text.length(); utf16++) {
            if (Character.isSupplementaryCodePoint(text.codePointAt(utf16))) {
                places[found] = utf16 - found;
                found++;
                utf16++;
            }
        }
        return places;
    }

    /** In code points. */
    public int length() {
        return length;
    }

    public String slice(Span span) {
        return text.substring(toUtf16(span.start()), toUtf16(span.end()));
    }

    public Span whole() {
        return new Span(0, length);
    }

    /** The UTF-16 index of a code point offset, the text's end included. */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length) {
            throw new IndexOutOfBoundsException(codePoint + " is not in [0, " + length + "]");
        }
        if (supplementary.length == 0) {
            return codePoint;
        }
        int at = Arrays.binarySearch(supplementary, codePoint);
        return codePoint + (at >= 0 ? at : -at - 1);
    }

    /** The code point offset of a UTF-16 index; inside a surrogate pair, that of the pair. */
    public int toCodePoint(int utf16) {
        if (utf16 < 0 || utf16 > text.length()) {
            throw new IndexOutOfBoundsException(utf16 + " is not in [0, " + text.length() + "]");
        }
        int low = 0;
        int high = supplementary.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (supplementary[middle] + middle < utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return utf16 - low;
    }

    /** From UTF-16 indices, as the JDK's and ICU's tools give them. */
    public Span spanOfUtf16(int start, int end) {
        return new Span(toCodePoint(start), toCodePoint(end));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePointText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

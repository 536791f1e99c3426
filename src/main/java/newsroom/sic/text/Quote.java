package newsroom.sic.text;

/**
 * The words that a span holds and what stands on either side: the TextQuoteSelector of the W3C Web
 * Annotation Data Model, section 4.2.4. Prefix and suffix are empty at the text's edges.
 */
public record Quote(String exact, String prefix, String suffix) {

    public Quote {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("A quote has at least one character");
        }
    }
}

package newsroom.sic.reading;

/**
 * Brackets and short quoted titles that begin in the middle of a sentence: what looks like an end
 * inside them ends nothing. Speech is no aside: its sentences count.
 */
final class Asides {

    private static final int LONGEST_BRACKET = 400;
    private static final int LONGEST_TITLE = 80;

    private final String text;
    private final Enclosures enclosures;

    Asides(String text) {
        this.text = text;
        this.enclosures = new Enclosures(text);
    }

    /** Asked in ascending order. */
    boolean hold(Edge edge) {
        return enclosures
                .around(edge.stop())
                .filter(it -> it.open() > edge.from() && edge.closed() <= it.close())
                .filter(it -> it.quotation() ? isTitle(it) : it.length() <= LONGEST_BRACKET)
                .isPresent();
    }

    private boolean isTitle(Enclosures.Enclosure quotation) {
        return quotation.length() <= LONGEST_TITLE && !isSpeech(quotation.open());
    }

    /** He said: “…” */
    private boolean isSpeech(int open) {
        int at = open;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at == 0 || ":,;.!?–—".indexOf(text.charAt(at - 1)) >= 0;
    }
}

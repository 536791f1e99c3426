package newsroom.sic.intake.page;

import org.jsoup.nodes.Element;

/**
 * A run of text without a block's edge in it.
 *
 * @param at the block element that it stands in
 * @param text with single spaces; a forced line break is a line feed
 * @param words how many there are
 * @param linked how many of them stand in links
 * @param stressed how many of them are bold or italic
 */
record Block(Element at, String text, int words, int linked, int stressed) {

    private static final int SENTENCE = 10;
    private static final String ENDS = ".!?…:;。！？」”\"'’»)";

    /** Of its words, how many lead away: 0 to 1. */
    double linkDensity() {
        return words == 0 ? 0 : (double) linked / words;
    }

    boolean isHeading() {
        String name = at.normalName();
        return name.length() == 2
                && name.charAt(0) == 'h'
                && name.charAt(1) >= '1'
                && name.charAt(1) <= '6';
    }

    /** Reads as sentences do. */
    boolean isProse() {
        return !isHeading() && words >= SENTENCE && linkDensity() < 0.4;
    }

    boolean endsASentence() {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}

package newsroom.sic.intake.format;

/**
 * Too many elements to build a page of: found by a look at its text, before a tree of them fills
 * memory.
 */
public final class TagFlood {

    /** Among 2,700 real pages the fullest had 15,800. */
    private static final int MOST = 200_000;

    private TagFlood() {}

    /** Whether there are more than any page has. */
    public static boolean in(String markup) {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            if (at + 1 < markup.length() && Character.isLetter(markup.charAt(at + 1))) {
                tags++;
            }
        }
        return tags > MOST;
    }
}

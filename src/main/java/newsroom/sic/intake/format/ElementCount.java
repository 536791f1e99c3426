package newsroom.sic.intake.format;

/**
 * Counts the elements of XML while it comes in, before it is kept and long before a tree of it
 * fills memory. Of two bytes a letter it sees none; the tree counts its own.
 */
final class ElementCount {

    /** Half as many again as the most that was met in a real document. */
    static final int MOST = 600_000;

    private int elements;
    private boolean opened;

    /**
     * Looks at the next bytes.
     *
     * @throws Unreadable when there are more elements than any document has
     */
    void see(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (opened && Character.isLetter(bytes[i])) {
                elements++;
            }
            opened = bytes[i] == '<';
        }
        if (elements > MOST) {
            throw Unreadable.tooLarge("xml-depth");
        }
    }
}

package newsroom.sic.ledger.lining;

/**
 * Where something stands in a revision, in code points, with the words around it.
 *
 * @param print what it is known by in a later revision: its words in their sentence, hashed
 */
public record Place(int start, int end, String exact, String before, String after, String print) {

    /** In UTF-16 units, on either side. */
    private static final int AROUND = 160;

    /** With no more around it than helps. */
    Place shortened() {
        int from = Math.max(0, before.length() - AROUND);
        int to = Math.min(after.length(), AROUND);
        return new Place(
                start,
                end,
                exact,
                before.substring(from + lowSurrogate(before, from)),
                after.substring(0, to - highSurrogate(after, to)),
                print);
    }

    private static int lowSurrogate(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
    }

    private static int highSurrogate(String text, int to) {
        return to > 0 && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
    }
}

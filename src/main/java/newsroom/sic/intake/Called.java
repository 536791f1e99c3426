package newsroom.sic.intake;

/** What a file was called where it came from, made fit to be shown. */
public final class Called {

    private static final int LONGEST = 300;

    private Called() {}

    /** The last step of its path, on one line, without controls and direction marks. */
    public static String plainly(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int[] kept =
                last.codePoints()
                        .filter(c -> !Character.isISOControl(c))
                        .filter(c -> Character.getType(c) != Character.FORMAT)
                        .filter(c -> Character.getType(c) != Character.SURROGATE)
                        .toArray();
        String tidy = new String(kept, 0, kept.length).strip();
        if (tidy.isEmpty()) {
            return "unnamed.txt";
        }
        int length = tidy.codePointCount(0, tidy.length());
        return length <= LONGEST
                ? tidy
                : tidy.substring(tidy.offsetByCodePoints(0, length - LONGEST));
    }
}

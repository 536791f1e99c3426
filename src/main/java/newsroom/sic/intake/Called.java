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
        return tidy.isEmpty() ? "unnamed" : shortened(tidy);
    }

    /** All of it, or its end with a sign that something is left out. */
    public static String shown(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : "…" + shortened(name).substring(1);
    }

    /** Its end, which says more than its beginning. */
    static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST
                ? name
                : name.substring(name.offsetByCodePoints(0, length - LONGEST));
    }
}

package newsroom.sic.intake;

import java.util.Locale;

/**
 * A file at the door. Its name is what it was called where it came from: hostile, and only ever
 * shown and stored as text.
 */
public final class Upload {

    private static final int LONGEST_NAME = 300;

    private final String name;
    private final byte[] bytes;

    public Upload(String name, byte[] bytes) {
        this.name = plain(name);
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isCalledText() {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /** The last step of its path, on one line, without controls and direction marks. */
    private static String plain(String name) {
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
        return length <= LONGEST_NAME
                ? tidy
                : tidy.substring(tidy.offsetByCodePoints(0, length - LONGEST_NAME));
    }
}

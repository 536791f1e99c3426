package newsroom.sic.intake;

import java.util.Locale;

/**
 * A file at the door. Its name is what it was called where it came from: hostile, and only ever
 * shown and stored as text.
 */
public final class Upload {

    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    public Upload(String name, byte[] bytes) {
        this.name = Called.plainly(name);
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
}

package newsroom.sic.intake;

/**
 * UTF-16 without a byte-order mark: the high bytes of its units are few and, in Latin script,
 * mostly zero. Anything less clear is left alone; a NUL in it is refused later.
 */
final class Utf16Shape {

    private static final int ENOUGH_TO_TELL = 64;

    private Utf16Shape() {}

    /** Whether the bytes at even (0) or odd (1) places look like the high ones. */
    static boolean isLikely(byte[] bytes, int highAt) {
        if (bytes.length == 0 || bytes.length % 2 == 1) {
            return false;
        }
        var high = new int[256];
        for (int i = 0; i < bytes.length; i += 2) {
            high[bytes[i + highAt] & 0xFF]++;
            if (bytes[i + 1 - highAt] == 0) {
                return false;
            }
        }
        int units = bytes.length / 2;
        return high[0] * 10 >= units * 8 || isAnotherScript(high, units);
    }

    /** Spaces and line ends have a zero byte, the letters share one other value. */
    private static boolean isAnotherScript(int[] high, int units) {
        int letters = 0;
        for (int value = 1; value < high.length; value++) {
            letters = Math.max(letters, high[value]);
        }
        return units * 2 >= ENOUGH_TO_TELL
                && high[0] * 20 >= units
                && (high[0] + letters) * 10 >= units * 9;
    }
}

package newsroom.sic.intake.format;

/**
 * The outermost group of an RTF file, told from the bytes: what a program left behind its last
 * brace is no part of the document, and what stands in {@code \bin} is no brace.
 */
final class RtfGroup {

    private static final int LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private int at;

    private RtfGroup(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * How long it is, in bytes.
     *
     * @throws Unreadable when it breaks off, or another group stands behind it
     */
    static int length(byte[] bytes) {
        var group = new RtfGroup(bytes);
        int length = group.end();
        while (group.at < bytes.length) {
            if (group.isBrace('{')) {
                throw broken();
            }
            group.step();
        }
        return length;
    }

    private int end() {
        int depth = 0;
        while (at < bytes.length) {
            if (isBrace('{')) {
                depth++;
            } else if (isBrace('}') && --depth == 0) {
                return ++at;
            }
            step();
        }
        throw broken();
    }

    private boolean isBrace(char brace) {
        return bytes[at] == brace;
    }

    /** Over a byte, a character behind a backslash, or the bytes that a picture has. */
    private void step() {
        if (bytes[at] != '\\') {
            at++;
        } else if (begins("\\bin") && at + 4 < bytes.length && isDigit(at + 4)) {
            at += 4;
            long length = number();
            // one blank belongs to the word, not to what it announces
            at += at < bytes.length && bytes[at] == ' ' ? 1 : 0;
            if (length > bytes.length - at) {
                throw broken();
            }
            at += (int) length;
        } else {
            at += 2;
        }
    }

    private long number() {
        long number = 0;
        for (int digits = 0; at < bytes.length && isDigit(at); at++) {
            if (++digits > LONGEST_NUMBER) {
                throw broken();
            }
            number = number * 10 + (bytes[at] - '0');
        }
        return number;
    }

    private boolean begins(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigit(int i) {
        return bytes[i] >= '0' && bytes[i] <= '9';
    }

    private static Unreadable broken() {
        return Unreadable.because("rtf-broken");
    }
}

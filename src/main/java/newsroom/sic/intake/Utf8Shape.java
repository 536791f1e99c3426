package newsroom.sic.intake;

/**
 * How far bytes beyond ASCII follow the pattern of UTF-8: a leading byte and its continuations.
 *
 * <p>A file meant as UTF-8 with one broken place must be refused for it, not shown as Windows-1252
 * with "â€œ" for every quotation mark. So the pattern counts, not validity: overlong forms and
 * coded surrogates follow it too, and are refused afterwards by the strict decoder.
 *
 * @param sequences that follow the pattern
 * @param strays bytes beyond ASCII that stand alone, as the letters of an 8-bit encoding do
 */
record Utf8Shape(int sequences, int strays) {

    static Utf8Shape of(byte[] bytes) {
        int sequences = 0;
        int strays = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = lengthAt(bytes, at);
            if (length > 1) {
                sequences++;
            } else if (length == 0) {
                strays++;
            }
            at += Math.max(1, length);
        }
        return new Utf8Shape(sequences, strays);
    }

    /** 1 for ASCII, 2 to 4 for a sequence, be it cut off by the file's end, 0 for a stray. */
    private static int lengthAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i == bytes.length) {
                return i > 1 ? i : 0;
            }
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** One sequence may be two letters of an 8-bit encoding; more, and no stray, are none. */
    boolean isCertain() {
        return sequences > 1 && strays == 0;
    }

    boolean isMeant() {
        return sequences >= strays;
    }
}

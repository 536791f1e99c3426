package newsroom.sic.intake.page;

import newsroom.sic.shared.WellFormed;

/** Characters as a text may hold them: one kind of space, and nothing that no store keeps. */
final class Plain {

    private Plain() {}

    /** Runs of white space become one space; what is not well-formed becomes U+FFFD. */
    static String text(String raw) {
        var plain = new StringBuilder(raw.length());
        raw.codePoints()
                .filter(c -> !isUnseen(c))
                .forEach(c -> {
                    if (!isSpace(c)) {
                        plain.appendCodePoint(WellFormed.isFlaw(c) ? 0xFFFD : c);
                    } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                        plain.append(' ');
                    }
                });
        return plain.toString();
    }

    /** Spaces that a page breaks lines at or not; all are spaces to a text. */
    static boolean isSpace(int c) {
        return c <= ' ' || c == 0xA0 || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Hyphenation points, joints without width, and control characters. */
    static boolean isUnseen(int c) {
        return c == 0xAD || c == 0x200B || c == 0xFEFF || (c >= 0x7F && c <= 0x9F && c != 0x85);
    }
}

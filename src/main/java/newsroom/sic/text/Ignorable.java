package newsroom.sic.text;

/** What a reader does not see of a text, or sees alike: space, soft hyphens, the shape of marks. */
final class Ignorable {

    private Ignorable() {}

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /**
     * Shows nothing and changes nothing of what is read: soft hyphen, zero-width space, word
     * joiner, byte-order mark, direction marks. Joiners (they shape letters and emoji) and
     * direction overrides (they turn the order of what is read) are none.
     */
    static boolean isNothing(int point) {
        return switch (point) {
            case 0x00AD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
            default -> false;
        };
    }

    static boolean isApostrophe(int point) {
        return switch (point) {
            case '\'', '‘', '’', '‚', '‛', 'ʼ', '＇', '`', '´' -> true;
            default -> false;
        };
    }

    static boolean isQuotationMark(int point) {
        return switch (point) {
            case '"', '“', '”', '„', '‟', '«', '»', '＂' -> true;
            default -> false;
        };
    }

    static boolean isDash(int point) {
        return switch (point) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－' -> true;
            default -> false;
        };
    }

    static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || isMark(point);
    }

    static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }
}

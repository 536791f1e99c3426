package newsroom.sic.intake.page;

/** Counts words: runs of letters and digits, and each letter of scripts without spaces. */
final class Words {

    private Words() {}

    static int in(CharSequence text) {
        return in(text, 0);
    }

    static int in(CharSequence text, int from) {
        int words = 0;
        boolean inside = false;
        int dense = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (letter && c >= '\u2E80' && c <= '\uD7A3') {
                dense++;
                inside = false;
            } else {
                if (letter && !inside) {
                    words++;
                }
                inside = letter;
            }
        }
        return words + (dense + 1) / 2;
    }
}

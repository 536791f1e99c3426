package newsroom.sic.intake.format;

/**
 * How high words stand on their line: a raised or lowered digit is none of the figure before it.
 */
public enum Script {
    LEVEL(""),
    RAISED("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"),
    LOWERED("₀₁₂₃₄₅₆₇₈₉₊₋");

    /** With as many letters it is a remark that is set small, and no index. */
    private static final int A_WORD = 3;

    private static final String LEVEL_SIGNS = "0123456789+-";

    private final String signs;

    Script(String signs) {
        this.signs = signs;
    }

    /** With its digits and signs as characters that stand so; letters stay: "1st", "Mme". */
    public String set(String words) {
        return takes(words) ? written(words) : words;
    }

    /** Whether words change by standing so; what is in brackets stands apart as it is. */
    boolean takes(String words) {
        String plain = words.strip();
        boolean bracketed = plain.startsWith("[") || plain.startsWith("(");
        return this != LEVEL
                && !bracketed
                && words.codePoints().filter(Character::isLetter).count() < A_WORD;
    }

    String written(String words) {
        var written = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i) == '\u2212' ? '-' : words.charAt(i);
            int at = LEVEL_SIGNS.indexOf(c);
            written.append(at < 0 ? words.charAt(i) : signs.charAt(at));
        }
        return written.toString();
    }
}

package newsroom.sic.claim;

import java.util.Locale;

/** What the desk holds of a claim. Set only through an approved annotation. */
public enum Verdict {
    /** It is so. */
    ACCURATE("accurate", "✓"),
    /** It is so but for a detail that misleads nobody. */
    MOSTLY_ACCURATE("mostly accurate", "✓"),
    /** Each word may be right; what a reader takes from it is not. */
    MISLEADING("misleading", "✗"),
    /** It is not so. */
    INACCURATE("inaccurate", "✗"),
    /** Nothing that was found bears it out. */
    UNSUPPORTED("unsupported", "?"),
    /** It cannot be found out. */
    UNVERIFIABLE("unverifiable", "?");

    private final String words;
    private final String shape;

    Verdict(String words, String shape) {
        this.words = words;
        this.shape = shape;
    }

    public String words() {
        return words;
    }

    /** The sign that stands before the word. */
    public String shape() {
        return shape;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

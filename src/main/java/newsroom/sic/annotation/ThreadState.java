package newsroom.sic.annotation;

import java.util.Locale;

/** Whether there is still something to talk about. */
public enum ThreadState {
    OPEN("open", "○"),
    RESOLVED("resolved", "✓");

    private final String words;
    private final String shape;

    ThreadState(String words, String shape) {
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
        return name().toLowerCase(Locale.ROOT);
    }
}

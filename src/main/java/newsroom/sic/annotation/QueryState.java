package newsroom.sic.annotation;

import java.time.LocalDate;
import java.util.Locale;

/** Where a query stands. */
public enum QueryState {
    /** Waits for its answer. */
    OPEN("open", "○"),
    /** Open after its due date; follows from the date and is never stored. */
    OVERDUE("overdue", "!"),
    /** The answer is on file; waits for the desk's ruling. */
    ANSWERED("answered", "◑"),
    /** The desk has ruled: nothing is left to do. */
    RULED("ruled on", "✓");

    private final String words;
    private final String shape;

    QueryState(String words, String shape) {
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

    /** The same, seen on a day. */
    QueryState on(LocalDate today, LocalDate dueOn) {
        return this == OPEN && dueOn.isBefore(today) ? OVERDUE : this;
    }

    boolean mayBeAnswered() {
        return this == OPEN || this == OVERDUE;
    }

    boolean mayBeRuled() {
        return this != RULED;
    }

    boolean mayBeReopened() {
        return this == ANSWERED || this == RULED;
    }
}

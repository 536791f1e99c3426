package newsroom.sic.annotation;

import java.util.List;
import java.util.Locale;
import newsroom.sic.shared.Change;

/** Where an annotation stands between its author and the second pair of eyes. */
public enum ReviewState {
    /** Being written; nobody is asked yet. */
    DRAFT("draft", "○"),
    /** Waits for a reviewer. */
    SUBMITTED("submitted", "◑"),
    /** A reviewer stands behind it; sealed. */
    APPROVED("approved", "✓"),
    /** Back with its author, with a reason. */
    CHANGES_REQUESTED("changes requested", "↩"),
    /** Will not stand, for a reason. Final. */
    REJECTED("rejected", "✗"),
    /** Taken back by its author before a decision. */
    WITHDRAWN("withdrawn", "–");

    private final String words;
    private final String shape;

    ReviewState(String words, String shape) {
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

    /** Whether somebody still has to act on it. */
    public boolean isUndecided() {
        return switch (this) {
            case DRAFT, SUBMITTED, CHANGES_REQUESTED -> true;
            case APPROVED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** Whether its author may submit it. */
    public boolean mayBeSubmitted() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    boolean mayWithdraw() {
        return isUndecided();
    }

    /** Whether its author may take it up again. */
    public boolean mayResume() {
        return this == WITHDRAWN;
    }

    boolean mayBeDecided() {
        return this == SUBMITTED;
    }

    boolean mayEdit() {
        return this != REJECTED;
    }

    /** Where new wording leaves it: an approval falls away, a withdrawn one is a draft again. */
    ReviewState afterEdit() {
        return switch (this) {
            case APPROVED, SUBMITTED -> SUBMITTED;
            case DRAFT, WITHDRAWN -> DRAFT;
            case CHANGES_REQUESTED -> CHANGES_REQUESTED;
            case REJECTED -> REJECTED;
        };
    }

    /** The step from here to there, as history tells it. */
    List<Change> to(ReviewState next) {
        return new Change.Collector().note("state", words, next.words).changes();
    }
}

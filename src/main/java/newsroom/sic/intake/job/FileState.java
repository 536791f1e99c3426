package newsroom.sic.intake.job;

import java.util.Locale;

/** What became of one file of an import. */
public enum FileState {
    /** Its turn has not come. */
    WAITING,
    /** Nearly the same as an article: a person decides. */
    HELD,
    /** It is an article now. */
    IMPORTED,
    /** The very same text was there before. */
    DUPLICATE,
    /** It was refused, for a reason. */
    FAILED,
    /** The import was stopped before its turn came. */
    LEFT;

    /** Whether it can be tried once more. */
    boolean canBeRetried() {
        return this == FAILED || this == LEFT;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

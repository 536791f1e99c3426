package newsroom.sic.export.correction;

import java.util.Locale;

/** What the desk has to do about a verdict that went out and stands no longer. */
public enum CorrectionState {
    /** Nothing was done yet, or for another verdict than the claim has now. */
    OPEN,
    /** The correction was published. */
    PUBLISHED,
    /** Somebody said why there is nothing to publish. */
    NOT_NEEDED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package newsroom.sic.claim;

import java.util.Locale;

/** How far the check of a claim has come. Follows from its annotations; nobody types it in. */
public enum VerificationStatus {
    /** Nobody has found anything out yet. */
    UNCHECKED("unchecked", "○"),
    /** Somebody is writing down a finding. */
    IN_PROGRESS("in progress", "◔"),
    /** A finding waits for a second pair of eyes. */
    IN_REVIEW("in review", "◑"),
    /** A second person has approved a finding with a verdict, and nothing else is undecided. */
    CHECKED("checked", "●");

    private final String words;
    private final String shape;

    VerificationStatus(String words, String shape) {
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

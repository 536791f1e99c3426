package newsroom.sic.intake.job;

import java.util.Locale;

/** How far an import is. */
public enum JobState {
    /** Files of it wait for their turn. */
    RUNNING,
    /** Every file of it is settled, or waits for a person. */
    DONE,
    /** A person stopped it; what had come in stays. */
    CANCELLED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

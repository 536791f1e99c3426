package newsroom.sic.intake.job;

import java.util.Locale;

/** What a person makes of a near copy. */
public enum Choice {
    /** An article of its own, and nothing else. */
    NEW,
    /** The next text of the other: no article of its own. */
    REVISION,
    /** An article that is noted as a copy of the other: two prints of one source. */
    COPY;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

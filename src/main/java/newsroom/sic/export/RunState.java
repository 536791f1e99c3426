package newsroom.sic.export;

import java.util.Locale;

/** What became of something that somebody began to take away. */
enum RunState {
    /** On its way. */
    RUNNING,
    /** All of it was handed over. */
    WHOLE,
    /** It broke off: what came of it is to be thrown away. */
    BROKEN,
    /** Somebody stopped it. */
    CANCELLED,
    /** Sic ended meanwhile; it has to be started again. */
    INTERRUPTED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

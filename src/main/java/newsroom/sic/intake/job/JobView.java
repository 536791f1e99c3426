package newsroom.sic.intake.job;

import java.nio.charset.Charset;
import java.time.Instant;
import newsroom.sic.intake.Columns;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An import as its page shows it.
 *
 * @param version what a change must name (rule 4)
 * @param title the name of its only file, its address, or how many files it has
 * @param encoding how its files are to be read; null lets the bytes decide
 * @param columns which column of its tables holds what
 * @param holdsCopies whether near copies wait for a person
 * @param starter for whom it is done
 * @param spooled whether the bytes of its files are still there
 */
public record JobView(
        long id,
        int version,
        Source source,
        String title,
        @Nullable String encoding,
        Columns columns,
        boolean holdsCopies,
        JobState state,
        Starter starter,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean spooled) {

    /** Who started it, by the name of then. */
    public record Starter(long id, String name) implements Actor {}

    /** What was said for that file, or else for all of them. */
    Columns columnsOf(FileView file) {
        return file.columns().isEmpty() ? columns : file.columns();
    }

    public boolean isRunning() {
        return state == JobState.RUNNING;
    }

    /** How a file of it is to be read: as was said of that file, or of all; null by its bytes. */
    @Nullable Charset encodingOf(FileView file) {
        String said = file.encoding() == null ? encoding : file.encoding();
        return said == null ? null : Charset.forName(said);
    }
}

package newsroom.sic.annotation.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bunch, for the page that follows. Lies in the session until then.
 *
 * @param reason what the reviewer typed, where it is still needed; null otherwise
 */
record BunchAnswer(List<Line> done, List<Line> refused, @Nullable String reason)
        implements Serializable {

    /**
     * One of them.
     *
     * @param words of its claim; null where there is no such annotation
     * @param why it was refused, as it is told; null when it was decided on
     */
    record Line(long id, @Nullable String words, @Nullable String why) implements Serializable {}
}

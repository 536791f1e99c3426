package newsroom.sic.annotation.web;

import java.time.Instant;
import java.util.List;
import newsroom.sic.annotation.NoticeRecord;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told.
 *
 * @param next from where the list goes on; null at its end
 */
record NoticesPage(List<NoticeRecord> rows, boolean first, @Nullable String next) {

    /** When the latest before their eyes was given; null where there is none. */
    public @Nullable Instant seen() {
        return rows.isEmpty() ? null : rows.getFirst().notice().at();
    }
}

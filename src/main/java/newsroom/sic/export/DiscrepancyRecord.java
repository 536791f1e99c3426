package newsroom.sic.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a discrepancy as one row of a file: one of the places that do not agree, with what is
 * said of all of them.
 *
 * @param member counted within the discrepancy
 * @param story in which they were compared
 */
public record DiscrepancyRecord(
        long id,
        int member,
        long story,
        String kind,
        String assessment,
        String explanation,
        String state,
        @Nullable String resolution,
        @Nullable String note,
        long articleId,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable LocalDate publishedOn,
        int revision,
        int start,
        int end,
        String exact) {}

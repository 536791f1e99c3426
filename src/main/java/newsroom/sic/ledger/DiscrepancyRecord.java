package newsroom.sic.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a discrepancy as one row of a file: one of the places that do not agree, with what is
 * said of all of them.
 *
 * @param member counted within the discrepancy
 * @param story in which they were compared
 * @param changedAt when Sic found it so, or the desk said something to it
 * @param goneAt since when it is found no more; null while it is
 */
public record DiscrepancyRecord(
        long id,
        int member,
        long story,
        Kind kind,
        Assessment assessment,
        String explanation,
        DiscrepancyState state,
        @Nullable Resolution resolution,
        @Nullable String note,
        long articleId,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable LocalDate publishedOn,
        int revision,
        int start,
        int end,
        String exact,
        Instant changedAt,
        @Nullable Instant goneAt) {}

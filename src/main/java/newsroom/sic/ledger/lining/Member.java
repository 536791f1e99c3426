package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place that takes part in a line or a discrepancy.
 *
 * @param saidOn the day for which it holds, or on which it was said; null where that is not known
 * @param side members of one side agree with each other; from 0
 * @param reading what was read there, as programs get it
 */
public record Member(
        long articleId,
        int revision,
        Place place,
        @Nullable LocalDate saidOn,
        @Nullable String claimant,
        int side,
        Map<String, Object> reading) {

    /** The same place, whichever discrepancy it takes part in. */
    public String print() {
        return articleId + ":" + place.print();
    }

    Member on(int other) {
        return new Member(articleId, revision, place, saidOn, claimant, other, reading);
    }
}

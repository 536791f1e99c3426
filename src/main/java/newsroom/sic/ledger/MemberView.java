package newsroom.sic.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A span that takes part in a discrepancy, with the words around it.
 *
 * @param title what to call its article
 * @param side members of one side agree with each other; from 0
 * @param saidOn the day for which it holds, or on which it was said
 * @param print what it is known by in a later revision
 * @param reading what was read there, as programs get it
 */
public record MemberView(
        long articleId,
        String title,
        @Nullable String outlet,
        @Nullable LocalDate publishedOn,
        int revision,
        int start,
        int end,
        String exact,
        String before,
        String after,
        int side,
        @Nullable LocalDate saidOn,
        @Nullable String claimant,
        String print,
        Map<String, Object> reading) {}

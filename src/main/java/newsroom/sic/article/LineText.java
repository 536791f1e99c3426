package newsroom.sic.article;

import java.time.Instant;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a revision with how far it is accounted for.
 *
 * @param version what a waiver must name (rule 4)
 * @param waivedBecause why there is nothing to check besides its claims; null unless waived
 * @param waivedBy the account that waived it; null where Sic did, or nobody
 * @param waivedAt since when it is; null unless waived, or where that was not kept
 */
public record LineText(
        int n,
        Span span,
        Coverage coverage,
        int version,
        @Nullable String waivedBecause,
        @Nullable Long waivedBy,
        @Nullable Instant waivedAt) {

    /** Whether what is not claimed on it was waived. */
    public boolean isWaived() {
        return waivedBecause != null;
    }
}

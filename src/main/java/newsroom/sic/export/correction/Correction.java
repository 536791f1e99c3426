package newsroom.sic.export.correction;

import java.time.Instant;
import java.util.List;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that went out and stands no longer.
 *
 * @param was the verdict that went out
 * @param now the one that the claim has; null while it is checked again
 * @param because the approved finding behind the verdict of now, in Markdown
 * @param changedBy whose act took the old verdict away, by name
 * @param exports what carried it, the first first
 * @param address where the correction was published
 * @param reason why none is needed
 */
public record Correction(
        long id,
        int version,
        long claimId,
        int claimNumber,
        long articleId,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String articleUrl,
        String exact,
        String statement,
        Verdict was,
        @Nullable Verdict now,
        @Nullable String because,
        Instant changedAt,
        String changedBy,
        Instant firstExportedAt,
        List<Carrier> exports,
        CorrectionState state,
        @Nullable String address,
        @Nullable String reason,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {

    public Correction {
        exports = List.copyOf(exports);
    }

    Correction in(List<Carrier> carriers) {
        return new Correction(
                id,
                version,
                claimId,
                claimNumber,
                articleId,
                headline,
                outlet,
                language,
                articleUrl,
                exact,
                statement,
                was,
                now,
                because,
                changedAt,
                changedBy,
                firstExportedAt,
                carriers,
                state,
                address,
                reason,
                settledAt,
                settledBy);
    }

    public boolean isOpen() {
        return state == CorrectionState.OPEN;
    }

    /**
     * What carried the verdict.
     *
     * @param run the first run of its taker that did
     * @param asked which rows, as an address names them
     */
    public record Carrier(long run, String name, String asked, String takenBy, Instant takenAt) {}
}

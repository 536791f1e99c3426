package newsroom.sic.export;

import java.time.Instant;
import java.util.Map;
import newsroom.sic.claim.Removed;
import org.jspecify.annotations.Nullable;

/** What a file says of a row that is no longer there: its ids, and when it was removed. */
record Tombstone(Map<String, Long> ids, Instant at) {

    static Tombstone of(String key, Removed removed) {
        return new Tombstone(
                Map.of(
                        key,
                        removed.id(),
                        "claim_id",
                        removed.claimId(),
                        "article_id",
                        removed.articleId()),
                removed.at());
    }

    static Tombstone ofClaim(Removed removed) {
        return new Tombstone(
                Map.of("claim_id", removed.id(), "article_id", removed.articleId()), removed.at());
    }

    /** What stands in the column of that name. */
    @Nullable String cell(String column) {
        if (column.equals(Column.REMOVED)) {
            return Moment.text(at);
        }
        Long id = ids.get(column);
        return id == null ? null : id.toString();
    }
}

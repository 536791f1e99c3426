package newsroom.sic.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside another.
 *
 * @param version what a change must name (rule 4)
 * @param share of the words of both, in per cent, that stood in both when it was noticed; null where
 *     a person set them side by side
 * @param revision which text of the other it became; null where it did not
 * @param saidBy the account that said so; null where nobody has
 * @param at when it was said, or noticed
 */
public record CopyOf(
        long articleId,
        int version,
        long ofId,
        CopyState state,
        @Nullable Integer share,
        @Nullable Integer revision,
        @Nullable Long saidBy,
        Instant at) {}

package newsroom.sic.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one of an article's details comes from.
 *
 * @param stated what the source said, as it said it; null where no source said anything
 * @param source the words for a person: "NITF head"; "text" where it was read in the copy itself;
 *     null where no source said anything
 * @param setBy the account that typed it in or corrected it; null where nobody did
 */
public record Provenance(
        Origin.Field field,
        @Nullable String stated,
        @Nullable String source,
        @Nullable Long setBy,
        @Nullable Instant setAt) {

    /** Whether it stands as its source said it. */
    public boolean isAsStated() {
        return setBy == null;
    }
}

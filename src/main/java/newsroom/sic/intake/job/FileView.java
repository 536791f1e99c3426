package newsroom.sic.intake.job;

import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One file of an import.
 *
 * @param n its place in the import, from 1
 * @param upload which upload it came in
 * @param entry its place in an archive, from 1; 0 for the upload itself
 * @param piece which article of the file, from 1; 0 for all of them
 * @param articleId what it became, or what it is the same or nearly the same as
 * @param encoding how it was read
 * @param share of a near copy: how much of it stands in that article, in per cent
 * @param choice what a person made of the near copy
 * @param decider who made it that; null while nobody has
 * @param refusal why it failed; null where it did not
 */
public record FileView(
        int n,
        int upload,
        int entry,
        int piece,
        String name,
        FileState state,
        @Nullable Long articleId,
        @Nullable String encoding,
        @Nullable Integer share,
        @Nullable Choice choice,
        JobView.@Nullable Starter decider,
        @Nullable Refusal refusal) {

    public boolean isHeld() {
        return state == FileState.HELD;
    }
}

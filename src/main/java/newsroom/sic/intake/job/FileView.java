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
 * @param articleId what it became, or is a text of, or is the same or nearly the same as
 * @param encoding how it was read
 * @param share of a near copy: how much of both stands in both, in per cent
 * @param likeId the article that it is nearly the same as; null where it is like none
 * @param likeRevision the text of that article that it was compared with
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
        @Nullable Long likeId,
        @Nullable Integer likeRevision,
        @Nullable Choice choice,
        JobView.@Nullable Starter decider,
        @Nullable Refusal refusal) {

    /** Whether it is an article that is like another. */
    public boolean isLikeAnother() {
        return state == FileState.IMPORTED && likeId != null && choice != Choice.REVISION;
    }

    /** Whether it came in as another text of an article. */
    public boolean isNextText() {
        return state == FileState.IMPORTED && choice == Choice.REVISION;
    }

    public boolean isHeld() {
        return state == FileState.HELD;
    }
}

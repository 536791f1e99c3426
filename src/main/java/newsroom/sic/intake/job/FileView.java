package newsroom.sic.intake.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.intake.Columns;
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
 * @param encoding how it was read, or is to be read where somebody has said so
 * @param share of a near copy: how much of both stands in both, in per cent
 * @param likeId the article that it is nearly the same as; null where it is like none
 * @param likeRevision the text of that article that it was compared with
 * @param choice what a person made of the near copy
 * @param decider who made it that; null while nobody has
 * @param columns which column of it holds what, as was said for it alone
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
        Columns columns,
        @Nullable Refusal refusal) {

    private static final Set<String> OF_ENCODING =
            Set.of("intake.refused.which-encoding", "intake.refused.invalid");

    /** What stands before the columns in the sentence that tells them. */
    private static final Map<String, Integer> TELLS_COLUMNS =
            Map.of("intake.refused.no-text-column", 2, "intake.refused.no-such-column", 3);

    /** Whether it is an article that is like another. */
    public boolean isLikeAnother() {
        return state == FileState.IMPORTED && likeId != null && choice != Choice.REVISION;
    }

    /** Whether it came in as another text of an article. */
    public boolean isNextText() {
        return state == FileState.IMPORTED && choice == Choice.REVISION;
    }

    /** The columns of a table that failed since nobody had said which of them is the text. */
    public List<String> columnsFound() {
        Integer before = refusal == null ? null : TELLS_COLUMNS.get(refusal.key());
        return before == null || refusal == null
                ? List.of()
                : refusal.arguments().stream().skip(before).map(Object::toString).toList();
    }

    public boolean isHeld() {
        return state == FileState.HELD;
    }

    /** Whether it was refused for want of its encoding, or since another was taken for it. */
    public boolean isAskingForItsEncoding() {
        return state == FileState.FAILED && refusal != null && OF_ENCODING.contains(refusal.key());
    }
}

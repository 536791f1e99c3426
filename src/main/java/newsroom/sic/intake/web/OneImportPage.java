package newsroom.sic.intake.web;

import java.util.Arrays;
import java.util.List;
import newsroom.sic.intake.job.FileState;
import newsroom.sic.intake.job.FileView;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.intake.job.Progress;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One import, how far it is, and its files.
 *
 * @param state which files are shown; null for all
 */
record OneImportPage(
        JobView job,
        Progress progress,
        @Nullable FileState state,
        Slice<FileView> files,
        @Nullable Refusal refusal) {

    /** Those of which there are some. */
    public List<FileState> states() {
        return Arrays.stream(FileState.values()).filter(each -> progress.of(each) > 0).toList();
    }

    public boolean canBeRetried() {
        return !job.isRunning()
                && job.spooled()
                && (progress.retriable() > 0 || !progress.listed());
    }
}

package newsroom.sic.intake.web;

import java.util.Arrays;
import java.util.List;
import newsroom.sic.intake.job.FileState;
import newsroom.sic.intake.job.FileView;
import newsroom.sic.intake.job.JobState;
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

    /** How far it is, as a message. */
    public String far() {
        if (!progress.listed()) {
            return job.isRunning() ? "intake.imports.listing" : "intake.imports.stopped-early";
        }
        return !job.isRunning() && progress.left() > 0
                ? "intake.imports.stopped-at"
                : "intake.imports.so-many-of";
    }

    /** What there is to do once it has ended, as the key of a sentence. */
    public String next() {
        if (progress.held() > 0) {
            return "intake.imports.next.held";
        }
        if (progress.failed() > 0 && !job.spooled()) {
            return "intake.refused.bytes-gone";
        }
        if (job.state() == JobState.CANCELLED) {
            return "intake.job-state.CANCELLED.sentence";
        }
        return progress.failed() > 0 ? "intake.imports.next.failed" : "intake.imports.next.done";
    }

    public boolean canBeRetried() {
        return !job.isRunning()
                && job.spooled()
                && (progress.retriable() > 0 || !progress.listed());
    }
}

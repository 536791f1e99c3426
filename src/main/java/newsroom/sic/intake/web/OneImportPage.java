package newsroom.sic.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.CopyState;
import newsroom.sic.intake.TextEncoding;
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
 * @param beside what those of them that are articles are to others
 * @param state which files are shown; null for all
 */
record OneImportPage(
        JobView job,
        Progress progress,
        @Nullable FileState state,
        Slice<FileView> files,
        Map<Long, CopyOf> beside,
        @Nullable Refusal refusal) {

    /** Those of which there are some. */
    public List<FileState> states() {
        return Arrays.stream(FileState.values()).filter(each -> progress.of(each) > 0).toList();
    }

    /** Whether nobody has said what a file is that came in beside an article that it is like. */
    public boolean isUndecided(FileView file) {
        return file.isLikeAnother() && is(file, CopyState.LIKE);
    }

    /** Whether it is a copy of the one that it is like. */
    public boolean isCopy(FileView file) {
        return file.isLikeAnother() && is(file, CopyState.COPY);
    }

    private boolean is(FileView file, CopyState state) {
        CopyOf is = file.articleId() == null ? null : beside.get(file.articleId());
        return is != null && is.state() == state;
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

    /** Those that a person may say a file is in. */
    public List<TextEncoding> encodings() {
        return TextEncoding.ALL;
    }

    public boolean canBeRetried() {
        return !job.isRunning()
                && job.spooled()
                && (progress.retriable() > 0 || !progress.listed());
    }
}

package newsroom.sic.intake.web;

import java.util.Map;
import java.util.Objects;
import newsroom.sic.intake.folder.WatchedFolder;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.intake.job.Progress;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The imports, the latest first, and how far each is.
 *
 * @param watched what lies in the watched folder; null where none is watched
 */
record ImportsPage(
        Slice<JobView> jobs,
        Map<Long, Progress> progress,
        WatchedFolder.@Nullable Contents watched) {

    ImportsPage {
        progress = Map.copyOf(progress);
    }

    public Progress of(JobView job) {
        return Objects.requireNonNull(progress.get(job.id()));
    }

    public boolean isUnderWay() {
        return jobs.items().stream().anyMatch(JobView::isRunning);
    }
}

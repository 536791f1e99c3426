package newsroom.sic.intake.web;

import java.util.Objects;
import newsroom.sic.article.Copies;
import newsroom.sic.intake.job.FileState;
import newsroom.sic.intake.job.FileView;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.intake.job.Progress;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of an import together. */
@Component
class OneImportPages {

    private static final int FILES = 100;

    private final Imports imports;
    private final Copies copies;

    OneImportPages(Imports imports, Copies copies) {
        this.imports = imports;
        this.copies = copies;
    }

    OneImportPage of(
            long id, @Nullable FileState state, @Nullable String after, @Nullable Refusal refusal) {
        // Before its files: a page that says done is not asked again, and must have them all so.
        JobView job = imports.one(id);
        Progress progress = imports.progress(id);
        Slice<FileView> files = imports.files(id, state, after, FILES);
        return new OneImportPage(
                job,
                progress,
                state,
                files,
                copies.of(
                        files.items().stream()
                                .filter(FileView::isLikeAnother)
                                .map(FileView::articleId)
                                .filter(Objects::nonNull)
                                .toList()),
                refusal);
    }
}

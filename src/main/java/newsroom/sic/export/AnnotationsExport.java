package newsroom.sic.export;

import newsroom.sic.annotation.AnnotationFilter;
import newsroom.sic.annotation.AnnotationRecord;
import newsroom.sic.annotation.AnnotationRecords;
import newsroom.sic.claim.Among;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnnotationsExport extends Export<AnnotationFilter.Asked, AnnotationRecord> {

    private final AnnotationRecords annotations;

    AnnotationsExport(AnnotationRecords annotations, Delivery delivery) {
        super(AnnotationsTable.ANNOTATIONS, AnnotationFilter.Asked.class, delivery);
        this.annotations = annotations;
    }

    @Override
    Wanted wanted(AnnotationFilter.Asked asked) {
        AnnotationFilter filter = asked.filter();
        return new Wanted(filter.article(), filter.changedSince());
    }

    @Override
    void each(AnnotationFilter.Asked asked, @Nullable Since since, Rows<AnnotationRecord> file) {
        AnnotationFilter filter = asked.filter().whenever();
        if (since == null) {
            annotations.each(filter, file::add);
        } else {
            annotations.eachChanged(
                    filter,
                    since.touched("annotation"),
                    since.changed("claim"),
                    file::add,
                    removed -> file.add(Tombstone.of("annotation_id", removed)));
        }
    }

    @Override
    Among verdicts(AnnotationFilter.Asked asked, @Nullable Since since) {
        return annotations.approvedOn(
                asked.filter().whenever(), since == null ? null : since.touched("annotation"));
    }

    @Override
    @Nullable Among rows(AnnotationFilter.Asked asked, @Nullable Since since) {
        return since == null ? annotations.ids(asked.filter()) : null;
    }
}

package newsroom.sic.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import newsroom.sic.annotation.AnnotationFilter;
import newsroom.sic.annotation.AnnotationRecord;
import newsroom.sic.annotation.AnnotationRecords;
import newsroom.sic.claim.Among;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnnotationsExport extends Export<AnnotationFilter.Asked, AnnotationRecord> {

    private final AnnotationRecords annotations;
    private final Delivery delivery;

    AnnotationsExport(AnnotationRecords annotations, Delivery delivery) {
        super(AnnotationsTable.ANNOTATIONS, AnnotationFilter.Asked.class);
        this.annotations = annotations;
        this.delivery = delivery;
    }

    @GetMapping({"/exports/annotations.csv", "/api/v1/exports/annotations.csv"})
    @GivesCsv
    void csv(
            @ParameterObject AnnotationFilter.Asked asked,
            @RequestParam(defaultValue = "false") boolean excel,
            @AuthenticationPrincipal Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.send(this, asked, Format.csv(excel), by, request, response);
    }

    @GetMapping({"/exports/annotations.jsonl", "/api/v1/exports/annotations.jsonl"})
    @GivesJsonLines
    void jsonLines(
            @ParameterObject AnnotationFilter.Asked asked,
            @AuthenticationPrincipal Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.send(this, asked, Format.JSON_LINES, by, request, response);
    }

    @GetMapping({
        "/exports/annotations.csv-metadata.json",
        "/api/v1/exports/annotations.csv-metadata.json"
    })
    @GivesMetadata
    void metadata(HttpServletResponse response) throws IOException {
        delivery.describe(table(), response);
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

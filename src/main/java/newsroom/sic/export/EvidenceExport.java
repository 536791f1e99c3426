package newsroom.sic.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import newsroom.sic.claim.ClaimFilter;
import newsroom.sic.claim.EvidenceRecord;
import newsroom.sic.claim.EvidenceRecords;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvidenceExport extends Export<ClaimFilter.Asked, EvidenceRecord> {

    private final EvidenceRecords evidence;
    private final Delivery delivery;

    EvidenceExport(EvidenceRecords evidence, Delivery delivery) {
        super(EvidenceTable.EVIDENCE, ClaimFilter.Asked.class);
        this.evidence = evidence;
        this.delivery = delivery;
    }

    @GetMapping({"/exports/evidence.csv", "/api/v1/exports/evidence.csv"})
    @GivesCsv
    void csv(
            @ParameterObject ClaimFilter.Asked asked,
            @RequestParam(defaultValue = "false") boolean excel,
            @AuthenticationPrincipal Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.send(this, asked, Format.csv(excel), by, request, response);
    }

    @GetMapping({"/exports/evidence.jsonl", "/api/v1/exports/evidence.jsonl"})
    @GivesJsonLines
    void jsonLines(
            @ParameterObject ClaimFilter.Asked asked,
            @AuthenticationPrincipal Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.send(this, asked, Format.JSON_LINES, by, request, response);
    }

    @GetMapping({
        "/exports/evidence.csv-metadata.json",
        "/api/v1/exports/evidence.csv-metadata.json"
    })
    @GivesMetadata
    void metadata(HttpServletResponse response) throws IOException {
        delivery.describe(table(), response);
    }

    @Override
    Wanted wanted(ClaimFilter.Asked asked) {
        ClaimFilter filter = asked.filter();
        return new Wanted(filter.article(), filter.changedSince());
    }

    @Override
    void each(ClaimFilter.Asked asked, @Nullable Since since, Rows<EvidenceRecord> file) {
        ClaimFilter filter = asked.filter().whenever();
        if (since == null) {
            evidence.each(filter, file::add);
        } else {
            evidence.eachChanged(
                    filter,
                    since.touched("claim"),
                    file::add,
                    removed -> file.add(Tombstone.of("evidence_id", removed)));
        }
    }
}

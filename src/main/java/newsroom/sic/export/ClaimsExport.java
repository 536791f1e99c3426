package newsroom.sic.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import newsroom.sic.claim.Among;
import newsroom.sic.claim.ClaimFilter;
import newsroom.sic.claim.ClaimRecord;
import newsroom.sic.claim.ClaimRecords;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClaimsExport extends Export<ClaimFilter.Asked, ClaimRecord> {

    private final ClaimRecords claims;
    private final Delivery delivery;

    ClaimsExport(ClaimRecords claims, Delivery delivery) {
        super(ClaimsTable.CLAIMS, ClaimFilter.Asked.class);
        this.claims = claims;
        this.delivery = delivery;
    }

    @GetMapping({"/exports/claims.csv", "/api/v1/exports/claims.csv"})
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

    @GetMapping({"/exports/claims.jsonl", "/api/v1/exports/claims.jsonl"})
    @GivesJsonLines
    void jsonLines(
            @ParameterObject ClaimFilter.Asked asked,
            @AuthenticationPrincipal Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.send(this, asked, Format.JSON_LINES, by, request, response);
    }

    @GetMapping({"/exports/claims.csv-metadata.json", "/api/v1/exports/claims.csv-metadata.json"})
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
    void each(ClaimFilter.Asked asked, @Nullable Since since, Rows<ClaimRecord> file) {
        ClaimFilter filter = asked.filter().whenever();
        if (since == null) {
            claims.each(filter, file::add);
        } else {
            claims.eachChanged(
                    filter,
                    since.touched("claim"),
                    file::add,
                    removed -> file.add(Tombstone.ofClaim(removed)));
        }
    }

    @Override
    Among verdicts(ClaimFilter.Asked asked, @Nullable Since since) {
        return claims.ids(asked.filter().whenever(), since == null ? null : since.touched("claim"));
    }

    @Override
    Among rows(ClaimFilter.Asked asked, @Nullable Since since) {
        return verdicts(asked, since);
    }
}

package newsroom.sic.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.sic.annotation.AnnotationFilter;
import newsroom.sic.annotation.AnnotationRecords;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimFilter;
import newsroom.sic.claim.ClaimRecords;
import newsroom.sic.claim.EvidenceRecords;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ExportController {

    private final ClaimRecords claims;
    private final AnnotationRecords annotations;
    private final EvidenceRecords evidence;
    private final Articles articles;
    private final Delivery delivery;
    private final Clock clock;

    ExportController(
            ClaimRecords claims,
            AnnotationRecords annotations,
            EvidenceRecords evidence,
            Articles articles,
            Delivery delivery,
            Clock clock) {
        this.claims = claims;
        this.annotations = annotations;
        this.evidence = evidence;
        this.articles = articles;
        this.delivery = delivery;
        this.clock = clock;
    }

    @GetMapping({"/exports/claims.csv", "/api/v1/exports/claims.csv"})
    @Operation(
            summary = "The claims as CSV: RFC 4180, one row each",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content = @Content(mediaType = "text/csv")))
    void claims(
            @ParameterObject ClaimFilter.Asked asked,
            @RequestParam(defaultValue = "false") boolean excel,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ClaimFilter filter = asked.filter();
        Flavour flavour = Flavour.forExcel(excel);
        delivery.send(
                ClaimsTable.CLAIMS,
                flavour,
                name("sic-claims", filter.article(), flavour),
                taker -> claims.each(filter, taker),
                request,
                response);
    }

    @GetMapping({"/exports/annotations.csv", "/api/v1/exports/annotations.csv"})
    @Operation(
            summary = "The annotations as CSV: RFC 4180, one row each",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content = @Content(mediaType = "text/csv")))
    void annotations(
            @ParameterObject AnnotationFilter.Asked asked,
            @RequestParam(defaultValue = "false") boolean excel,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AnnotationFilter filter = asked.filter();
        Flavour flavour = Flavour.forExcel(excel);
        delivery.send(
                AnnotationsTable.ANNOTATIONS,
                flavour,
                name("sic-annotations", filter.article(), flavour),
                taker -> annotations.each(filter, taker),
                request,
                response);
    }

    @GetMapping({"/exports/evidence.csv", "/api/v1/exports/evidence.csv"})
    @Operation(
            summary = "The evidence on the claims as CSV: RFC 4180, one row each",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content = @Content(mediaType = "text/csv")))
    void evidence(
            @ParameterObject ClaimFilter.Asked asked,
            @RequestParam(defaultValue = "false") boolean excel,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ClaimFilter filter = asked.filter();
        Flavour flavour = Flavour.forExcel(excel);
        delivery.send(
                EvidenceTable.EVIDENCE,
                flavour,
                name("sic-evidence", filter.article(), flavour),
                taker -> evidence.each(filter, taker),
                request,
                response);
    }

    private FileName name(String what, @Nullable Long article, Flavour flavour) {
        String of =
                Optional.ofNullable(article)
                        .map(id -> articles.some(List.of(id)).get(id))
                        .map(ArticleView::title)
                        .map(title -> "-" + title)
                        .orElse("");
        return FileName.of(what + of, "-" + LocalDate.now(clock) + "-" + flavour.word() + ".csv");
    }
}

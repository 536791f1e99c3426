package newsroom.sic.export;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ExportController {

    private final ClaimRecords claims;
    private final AnnotationRecords annotations;
    private final Articles articles;
    private final Delivery delivery;
    private final Clock clock;

    ExportController(
            ClaimRecords claims,
            AnnotationRecords annotations,
            Articles articles,
            Delivery delivery,
            Clock clock) {
        this.claims = claims;
        this.annotations = annotations;
        this.articles = articles;
        this.delivery = delivery;
        this.clock = clock;
    }

    @GetMapping({"/exports/claims.csv", "/api/v1/exports/claims.csv"})
    void claims(
            ClaimFilter.Asked asked,
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
    void annotations(
            AnnotationFilter.Asked asked,
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

package newsroom.sic.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DiscrepanciesExport extends Export<Discrepancies.Asked, DiscrepancyRecord> {

    static final Table<DiscrepancyRecord> DISCREPANCIES =
            new Table<>(
                    "discrepancies",
                    "one of the places of a discrepancy",
                    List.of("discrepancy_id", "member"),
                    List.of(
                            Column.number(
                                    "discrepancy_id", "The discrepancy", DiscrepancyRecord::id),
                            Column.number("member", "Counted within it", DiscrepancyRecord::member),
                            Column.number(
                                    "story_id",
                                    "In which they were compared",
                                    DiscrepancyRecord::story),
                            Column.text(
                                    "kind",
                                    "figure, quotation, name, date, text",
                                    DiscrepancyRecord::kind),
                            Column.text(
                                    "assessment",
                                    "What Sic takes it for",
                                    DiscrepancyRecord::assessment),
                            Column.text(
                                    "explanation",
                                    "Why, in a sentence",
                                    DiscrepancyRecord::explanation),
                            Column.text("state", "open, resolved", DiscrepancyRecord::state),
                            Column.text(
                                    "resolution",
                                    "explained, one-is-wrong, not-comparable, accepted",
                                    DiscrepancyRecord::resolution),
                            Column.text(
                                    "note", "What the desk said to it", DiscrepancyRecord::note),
                            Column.number(
                                    "article_id", "The article", DiscrepancyRecord::articleId),
                            Column.text(
                                    "headline",
                                    "The article's headline",
                                    DiscrepancyRecord::headline),
                            Column.text("outlet", "Who published it", DiscrepancyRecord::outlet),
                            Column.day(
                                    "published_on",
                                    "When it was published",
                                    DiscrepancyRecord::publishedOn),
                            Column.number(
                                    "revision",
                                    "The text that the span counts in",
                                    DiscrepancyRecord::revision),
                            Column.number(
                                    "start",
                                    "First Unicode code point of the span",
                                    DiscrepancyRecord::start),
                            Column.number(
                                    "end",
                                    "One past the last code point of the span",
                                    DiscrepancyRecord::end),
                            Column.text(
                                    "exact", "The words under the span", DiscrepancyRecord::exact),
                            Column.removed()));

    private final Discrepancies discrepancies;
    private final Delivery delivery;

    DiscrepanciesExport(Discrepancies discrepancies, Delivery delivery) {
        super(DISCREPANCIES, Discrepancies.Asked.class);
        this.discrepancies = discrepancies;
        this.delivery = delivery;
    }

    @GetMapping({"/exports/discrepancies.csv", "/api/v1/exports/discrepancies.csv"})
    @GivesCsv
    void csv(
            @ParameterObject Discrepancies.Asked asked,
            @RequestParam(defaultValue = "false") boolean excel,
            @AuthenticationPrincipal Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.send(this, asked, Format.csv(excel), by, request, response);
    }

    @GetMapping({"/exports/discrepancies.jsonl", "/api/v1/exports/discrepancies.jsonl"})
    @GivesJsonLines
    void jsonLines(
            @ParameterObject Discrepancies.Asked asked,
            @AuthenticationPrincipal Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.send(this, asked, Format.JSON_LINES, by, request, response);
    }

    @GetMapping({
        "/exports/discrepancies.csv-metadata.json",
        "/api/v1/exports/discrepancies.csv-metadata.json"
    })
    @GivesMetadata
    void metadata(HttpServletResponse response) throws IOException {
        delivery.describe(table(), response);
    }

    @Override
    Wanted wanted(Discrepancies.Asked asked) {
        return new Wanted(asked.article(), asked.since());
    }

    @Override
    void each(Discrepancies.Asked asked, @Nullable Since since, Rows<DiscrepancyRecord> file) {
        discrepancies.each(asked, since, file::add);
    }
}

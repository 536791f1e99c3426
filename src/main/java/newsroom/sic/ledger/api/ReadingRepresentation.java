package newsroom.sic.ledger.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Sic read in the current revision of an article. */
record ReadingRepresentation(
        int revision,
        @Nullable String language,
        List<Stretch> passages,
        List<Line> lines,
        List<Figure> figures,
        List<Quote> quotations,
        List<Named> names,
        List<Dated> dates,
        List<Doubt> suggestions) {

    ReadingRepresentation {
        passages = List.copyOf(passages);
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        quotations = List.copyOf(quotations);
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        suggestions = List.copyOf(suggestions);
    }

    /** A stretch of the text with a role. */
    @Schema(name = "ReadPassage")
    record Stretch(String kind, int start, int end) {}

    /**
     * A sentence.
     *
     * @param reason why it was waived; null unless it was
     */
    @Schema(name = "ReadLine")
    record Line(
            int n,
            int start,
            int end,
            @Schema(allowableValues = {"open", "checked", "waived"}) String coverage,
            @Nullable String reason) {}

    /** A quantity. */
    @Schema(name = "ReadFigure")
    record Figure(
            int start,
            int end,
            String exact,
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String approximation,
            @Nullable String unit,
            @Nullable String counted,
            @Nullable String population,
            @Nullable String asOf,
            @Nullable String claimant) {}

    /** Somebody's words. */
    @Schema(name = "ReadQuotation")
    record Quote(
            int start,
            int end,
            String exact,
            @Schema(allowableValues = {"verbatim", "partial", "paraphrase"}) String voice,
            @Nullable String claimant) {}

    /**
     * A name.
     *
     * @param register the fullest form that the text has for its bearer
     */
    @Schema(name = "ReadName")
    record Named(
            int start,
            int end,
            String exact,
            @Schema(allowableValues = {"person", "organisation", "place", "other"}) String kind,
            @Nullable String register) {}

    /**
     * A date.
     *
     * @param from null where it cannot be resolved
     * @param to null where it is one day
     * @param because how it was resolved, or why it cannot be
     */
    @Schema(name = "ReadDate")
    record Dated(
            int start,
            int end,
            String exact,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String because) {}

    /** What a rule would have looked at. */
    @Schema(name = "ReadSuggestion")
    record Doubt(
            String rule,
            String issue,
            @Schema(allowableValues = {"high", "medium", "low"}) String severity,
            int start,
            int end,
            String exact,
            String explanation,
            List<Related> related) {

        Doubt {
            related = List.copyOf(related);
        }
    }

    /** Another span that a suggestion rests on. */
    @Schema(name = "ReadSpan")
    record Related(int start, int end) {}
}

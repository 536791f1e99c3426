package newsroom.sic.ledger.lining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import newsroom.sic.reading.Approximation;
import newsroom.sic.reading.Bearing;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.NameKind;
import newsroom.sic.reading.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What one revision says, read once and kept. Furniture is left out of what is compared.
 *
 * @param written the day it was written, as it is known or as the text tells it
 * @param opening how the copy begins
 * @param shingles groups of words, hashed, by which copies are known
 */
public record Said(
        @Nullable LocalDate written,
        List<SaidFigure> figures,
        List<SaidQuotation> quotations,
        List<SaidName> names,
        List<SaidDate> dates,
        List<SaidStay> stays,
        List<SaidLength> lengths,
        List<SaidSuggestion> suggestions,
        Place opening,
        List<Integer> shingles) {

    /** A figure; without bearing it is shown, and not compared. */
    public record SaidFigure(
            Place place,
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable Approximation approximation,
            @Nullable String unit,
            @Nullable String counted,
            @Nullable String population,
            @Nullable String asOf,
            @Nullable LocalDate asOfDay,
            @Nullable String claimant,
            @Nullable Bearing bearing) {}

    /**
     * A quotation.
     *
     * @param compared whether it stands outside the furniture
     */
    public record SaidQuotation(
            Place place, Voice voice, @Nullable String claimant, boolean compared) {}

    /**
     * A name.
     *
     * @param office beside it, put in order: "nato chief"; null where none is
     */
    public record SaidName(
            Place place, NameKind kind, String full, @Nullable String office, boolean compared) {}

    /** A date; without bearing it is shown, and not compared. */
    public record SaidDate(
            Place place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            DateForm form,
            String because,
            @Nullable Bearing bearing) {}

    /**
     * How long somebody stays somewhere.
     *
     * @param least in days, at least
     * @param most in days, at most
     */
    public record SaidStay(
            Place place, String where, List<String> names, double least, double most) {}

    /**
     * How long something has been going on.
     *
     * @param event what it is
     * @param least in days, at least
     * @param most in days, at most
     */
    public record SaidLength(Place place, String event, double least, double most) {}

    /** What a rule would have looked at. */
    public record SaidSuggestion(
            String rule,
            String issue,
            String severity,
            Place place,
            String explanation,
            List<Spot> related) {}

    /** A span without more. */
    public record Spot(int start, int end) {}
}

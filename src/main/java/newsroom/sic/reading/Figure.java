package newsroom.sic.reading;

import java.math.BigDecimal;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in a text.
 *
 * @param upper the end of a range, where one is given
 * @param unit "%", a currency's code, a measure, "ordinal", or nothing for a plain count
 * @param counted what is counted, as the text has it
 * @param population whose: the whole, the place or the group that it is counted in
 * @param asOf the time for which it holds, as the text has it
 * @param claimant who says so
 */
public record Figure(
        Span span,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable Approximation approximation,
        @Nullable String unit,
        @Nullable String counted,
        @Nullable String population,
        @Nullable String asOf,
        @Nullable String claimant) {}

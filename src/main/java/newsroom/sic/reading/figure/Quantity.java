package newsroom.sic.reading.figure;

import java.math.BigDecimal;
import newsroom.sic.reading.Approximation;
import org.jspecify.annotations.Nullable;

/**
 * A figure among the words of its sentence.
 *
 * @param from the first word, bounds included
 * @param to behind the last word of number and unit
 * @param number the first word of the number itself
 * @param countedFrom the first word of what is counted; equal to its end where nothing is
 * @param precision half of the last digit that was written, in the value's own measure
 */
public record Quantity(
        int from,
        int to,
        int number,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable Approximation approximation,
        @Nullable String unit,
        int countedFrom,
        int countedTo,
        int populationFrom,
        int populationTo,
        BigDecimal precision) {

    public boolean isOrdinal() {
        return "ordinal".equals(unit);
    }

    public boolean isPlainCount() {
        return unit == null;
    }

    public boolean hasCounted() {
        return countedTo > countedFrom;
    }

    public boolean hasPopulation() {
        return populationTo > populationFrom;
    }
}

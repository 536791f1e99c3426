package newsroom.sic.reading.comparing;

import java.time.LocalDate;
import newsroom.sic.reading.Approximation;
import newsroom.sic.reading.figure.Quantity;
import org.jspecify.annotations.Nullable;

/** The values that a figure leaves possible, as an interval that may be open at either end. */
record Extent(double low, boolean lowOpen, double high, boolean highOpen) {

    private static final double ROUGHLY = 0.05;
    private static final double JUST = 0.1;

    static Extent of(Quantity figure) {
        double value = figure.value().doubleValue();
        double upper = figure.upper() == null ? value : figure.upper().doubleValue();
        return bounded(figure.approximation(), value, upper, figure.precision().doubleValue());
    }

    static Extent point(double value, double upper) {
        return new Extent(value, false, upper, false);
    }

    private static Extent bounded(
            @Nullable Approximation approximation, double value, double upper, double rounding) {
        if (approximation == null) {
            return new Extent(value - rounding, rounding > 0, upper + rounding, rounding > 0);
        }
        double infinite = Double.POSITIVE_INFINITY;
        return switch (approximation) {
            case ABOUT -> new Extent(value * (1 - ROUGHLY), false, upper * (1 + ROUGHLY), false);
            case JUST_UNDER -> new Extent(value * (1 - JUST), false, value, true);
            case JUST_OVER -> new Extent(value, true, value * (1 + JUST), false);
            case UNDER -> new Extent(-infinite, true, value, true);
            case AT_MOST -> new Extent(-infinite, true, value, false);
            case OVER -> new Extent(value, true, infinite, true);
            case AT_LEAST -> new Extent(value, false, infinite, true);
        };
    }

    static Extent of(LocalDate first, LocalDate last) {
        return new Extent(first.toEpochDay(), false, last.toEpochDay(), false);
    }

    Extent upTo() {
        return new Extent(Double.NEGATIVE_INFINITY, true, low, true);
    }

    Extent onwards() {
        return new Extent(high, true, Double.POSITIVE_INFINITY, true);
    }

    boolean meets(Extent other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Extent other) {
        return high < other.low || (high == other.low && (highOpen || other.lowOpen));
    }
}

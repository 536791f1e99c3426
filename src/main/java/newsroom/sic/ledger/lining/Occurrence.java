package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.util.Objects;
import newsroom.sic.ledger.lining.Said.SaidFigure;
import newsroom.sic.reading.Bearing;
import newsroom.sic.reading.Reach;
import org.jspecify.annotations.Nullable;

/** A figure where an article gives it. */
record Occurrence(Told told, SaidFigure figure) {

    private static final double ROUGHLY = 0.05;
    private static final double JUST = 0.1;

    Bearing bearing() {
        return Objects.requireNonNull(figure.bearing());
    }

    /** As its members have it. */
    String print() {
        return told.id() + ":" + figure.place().print();
    }

    /** To become the 33rd is to come to 32. */
    double value() {
        double value = figure.value().doubleValue();
        return bearing().reach() == Reach.TO_COME ? value - 1 : value;
    }

    private double upper() {
        return figure.upper() == null ? value() : figure.upper().doubleValue();
    }

    /** A share or a sum that will be so is the same as one that is so; a count is not. */
    boolean isExpected() {
        return figure.unit() == null && bearing().reach() == Reach.EXPECTED;
    }

    /** The day for which it is given, or else on which it was said. */
    @Nullable LocalDate day() {
        return figure.asOfDay() == null ? told.day() : figure.asOfDay();
    }

    boolean agreesWith(Occurrence other) {
        return isExpected() == other.isExpected() && low() <= other.high() && other.low() <= high();
    }

    private double low() {
        return switch (figure.approximation()) {
            case ABOUT -> value() * (1 - ROUGHLY);
            case JUST_UNDER -> value() * (1 - JUST);
            // a bound tells where the number lies, not that any number beyond it would do
            case UNDER, AT_MOST -> value() * (1 - JUST);
            case null, default -> value();
        };
    }

    private double high() {
        return switch (figure.approximation()) {
            case ABOUT -> upper() * (1 + ROUGHLY);
            case JUST_OVER -> upper() * (1 + JUST);
            case OVER, AT_LEAST -> upper() * (1 + JUST);
            case null, default -> upper();
        };
    }

    Member member(int side) {
        return new Member(
                told.id(),
                told.revision(),
                figure.place(),
                day(),
                figure.claimant(),
                side,
                AsRead.figure(figure));
    }
}

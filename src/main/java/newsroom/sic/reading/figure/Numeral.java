package newsroom.sic.reading.figure;

import java.math.BigDecimal;

/** A number as it is written, from one word of a sentence to before another. */
record Numeral(int from, int to, BigDecimal value, boolean ordinal, boolean inWords) {

    Numeral times(BigDecimal factor, int end) {
        return new Numeral(from, end, value.multiply(factor), false, inWords);
    }

    Numeral plus(BigDecimal more, int end) {
        return new Numeral(from, end, value.add(more), ordinal, inWords);
    }
}

package newsroom.sic.account;

import java.time.Period;

/** How long a token works. None works for ever. */
public enum Lasting {
    /** For a month. */
    MONTH(Period.ofDays(30)),
    /** For a quarter. */
    QUARTER(Period.ofDays(90)),
    /** For a year. */
    YEAR(Period.ofDays(365));

    private final Period period;

    Lasting(Period period) {
        this.period = period;
    }

    Period period() {
        return period;
    }
}

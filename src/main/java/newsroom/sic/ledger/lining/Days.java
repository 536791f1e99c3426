package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How far apart things were said. */
final class Days {

    private static final int ONE_OCCASION = 10;

    private Days() {}

    /** Whether two articles may speak of one occasion: where a day is not known they may. */
    static boolean near(Told one, Told other) {
        return near(one.day(), other.day());
    }

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null
                || other == null
                || Math.abs(ChronoUnit.DAYS.between(one, other)) <= ONE_OCCASION;
    }
}

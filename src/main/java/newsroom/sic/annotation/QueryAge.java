package newsroom.sic.annotation;

import java.time.LocalDate;

/** How long ago a query was put, in days that begin at midnight UTC. */
public enum QueryAge {
    TODAY(0, 0),
    THREE_DAYS(1, 3),
    WEEK(4, 7),
    FORTNIGHT(8, 14),
    LONGER(15, 36_500);

    private final int atLeast;
    private final int atMost;

    QueryAge(int atLeast, int atMost) {
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    /** The first day on which it was put. */
    public LocalDate from(LocalDate today) {
        return today.minusDays(atMost);
    }

    /** The last such day. */
    public LocalDate to(LocalDate today) {
        return today.minusDays(atLeast);
    }

    boolean holds(LocalDate put, LocalDate today) {
        return !put.isBefore(from(today)) && !put.isAfter(to(today));
    }
}

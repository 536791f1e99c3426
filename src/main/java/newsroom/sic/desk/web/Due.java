package newsroom.sic.desk.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How near a day is by which something is to be done. */
enum Due {
    OVERDUE("▲"),
    TODAY("◆"),
    SOON("◇"),
    LATER("·");

    /** Soon is within so many days. */
    static final int SOON_DAYS = 7;

    private final String shape;

    Due(String shape) {
        this.shape = shape;
    }

    /** Null where no day is set. */
    static @Nullable Due of(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return null;
        }
        if (day.isBefore(today)) {
            return OVERDUE;
        }
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }

    /** The sign that stands before the word. */
    public String shape() {
        return shape;
    }

    public String slug() {
        return switch (this) {
            case OVERDUE -> "overdue";
            case TODAY -> "today";
            case SOON, LATER -> "soon";
        };
    }
}

package newsroom.sic.intake.job;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What is looked after again and again, by one node at a time. */
public interface Round {

    /** By which it is known in the store. */
    String name();

    Duration every();

    /**
     * Goes once.
     *
     * @param ending whether Sic itself is about to end
     */
    void go(BooleanSupplier ending);
}

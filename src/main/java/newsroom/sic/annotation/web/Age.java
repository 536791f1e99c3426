package newsroom.sic.annotation.web;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something has waited, in the largest unit that is full.
 *
 * @param key of its words, which take the number
 */
record Age(String key, long number) {

    static Age of(Instant since, Instant now) {
        Duration waited = Duration.between(since, now);
        if (waited.toDays() > 0) {
            return new Age("annotation.age.days", waited.toDays());
        }
        if (waited.toHours() > 0) {
            return new Age("annotation.age.hours", waited.toHours());
        }
        return waited.toMinutes() > 0
                ? new Age("annotation.age.minutes", waited.toMinutes())
                : new Age("annotation.age.new", 0);
    }
}

package newsroom.sic.annotation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * From where the queue goes on: the key of the last row, whatever has become of that row since.
 *
 * @param rank of its severity, from 0 for high
 * @param at since when it waited
 */
record QueueMark(int rank, Instant at, long id) {

    private static final QueueMark START = new QueueMark(-1, Instant.EPOCH, 0);

    private static final Pattern WRITTEN = Pattern.compile("([0-2])\\.(\\d{1,16})\\.(\\d{1,18})");

    static QueueMark of(AnnotationView last) {
        return new QueueMark(
                rank(last.finding().severity()),
                Objects.requireNonNull(last.submittedAt()),
                last.id());
    }

    private static int rank(Severity severity) {
        return switch (severity) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
        };
    }

    static QueueMark read(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return START;
        }
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }
        return new QueueMark(
                Integer.parseInt(parts.group(1)),
                Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS),
                Long.parseLong(parts.group(3)));
    }

    String written() {
        return rank + "." + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }
}

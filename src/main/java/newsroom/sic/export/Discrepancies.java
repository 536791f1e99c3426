package newsroom.sic.export;

import java.time.Instant;
import java.util.function.Consumer;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Where the rows of discrepancies.csv come from. */
interface Discrepancies {

    /** Hands over every member of each discrepancy that is asked for, the latest first. */
    void each(Asked asked, @Nullable Since since, Consumer<DiscrepancyRecord> taker);

    /** Which of them, as an address asks for them. */
    record Asked(
            @Nullable Long story,
            @Nullable String kind,
            @Nullable String assessment,
            @Nullable String state,
            @Nullable Long article,
            @Nullable String changedSince) {

        @Nullable Instant since() {
            return Typed.optionalInstant("changed since", changedSince);
        }
    }
}

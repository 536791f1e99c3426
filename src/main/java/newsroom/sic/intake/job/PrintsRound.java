package newsroom.sic.intake.job;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import newsroom.sic.intake.copy.NearCopies;
import org.springframework.stereotype.Component;

/** Makes what came in by other doors findable as the original of a near copy. */
@Component
class PrintsRound implements Round {

    private final NearCopies copies;

    PrintsRound(NearCopies copies) {
        this.copies = copies;
    }

    @Override
    public String name() {
        return "prints";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void go(BooleanSupplier ending) {
        while (!ending.getAsBoolean() && copies.catchUp() > 0) {
            // until all are known
        }
    }
}

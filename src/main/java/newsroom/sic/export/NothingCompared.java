package newsroom.sic.export;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Articles are not compared with each other yet, so nothing is known to disagree. */
@Component
class NothingCompared implements Discrepancies {

    @Override
    public void each(Asked asked, @Nullable Since since, Consumer<DiscrepancyRecord> taker) {
        // no rows
    }
}

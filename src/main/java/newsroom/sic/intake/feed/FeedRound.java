package newsroom.sic.intake.feed;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import newsroom.sic.intake.job.Round;
import org.springframework.stereotype.Component;

/** Asks the feeds that are due. */
@Component
class FeedRound implements Round {

    private final Polling polling;

    FeedRound(Polling polling) {
        this.polling = polling;
    }

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void go(BooleanSupplier ending) {
        polling.poll(ending);
    }
}

package newsroom.sic.intake.job;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives up the bytes that nobody came back for. */
@Component
class Tidying {

    /** What failed can be tried again for so long. */
    static final Duration KEPT = Duration.ofDays(7);

    private final JobRows jobs;
    private final Spool spool;
    private final Clock clock;

    Tidying(JobRows jobs, Spool spool, Clock clock) {
        this.jobs = jobs;
        this.spool = spool;
        this.clock = clock;
    }

    @PostConstruct
    void sweep() {
        spool.sweep(jobs::isSpooled);
    }

    @Scheduled(cron = "50 30 * * * *", zone = "UTC")
    void giveUp() {
        for (long job : jobs.spooledBefore(clock.instant().minus(KEPT))) {
            spool.remove(job);
            jobs.unspooled(job);
        }
        sweep();
    }
}

package newsroom.sic.intake.worker;

import java.time.Duration;

/** Workers without a desk, for what lies in other packages. */
public final class Crew implements AutoCloseable {

    private final Workers workers;

    public Crew(Duration patience) {
        this.workers = new Workers(patience);
    }

    public Workers workers() {
        return workers;
    }

    @Override
    public void close() {
        workers.end();
    }
}

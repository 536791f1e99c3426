package newsroom.sic.intake.job;

import org.springframework.beans.factory.BeanFactory;

/** Does by hand what the clockwork has done. */
public final class Hand {

    private Hand() {}

    /** Until the latest import has ended. */
    public static JobView workAtLatest(BeanFactory sic) {
        Imports imports = sic.getBean(Imports.class);
        long job = imports.latest(null, 1).items().getFirst().id();
        sic.getBean(Worker.class).work(job, () -> false);
        return imports.one(job);
    }
}

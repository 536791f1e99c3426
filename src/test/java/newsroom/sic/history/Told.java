package newsroom.sic.history;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** An event as other modules tell it, on subjects that no other test has. */
record Told(Subject subject, List<Subject> within, Actor by, String action, List<Change> changes)
        implements DomainEvent {

    private static final AtomicLong IDS = new AtomicLong(4_000_000_000L);

    /** Its articles are in no store: nobody can open them again. */
    @Override
    public boolean touchesTheCheck() {
        return false;
    }

    private record Person(long id, String name) implements Actor {}

    static long freshId() {
        return IDS.incrementAndGet();
    }

    static Told of(Subject subject) {
        return new Told(subject, List.of(), new Person(7, "Ana"), "made it", List.of());
    }

    static Told ofSomeClaim() {
        return of(Subject.claim(freshId()));
    }

    Told within(Subject... wholes) {
        return new Told(subject, List.of(wholes), by, action, changes);
    }

    Told by(String name) {
        return new Told(subject, within, new Person(by.id(), name), action, changes);
    }

    Told saying(String said) {
        return new Told(subject, within, by, said, changes);
    }

    Told changing(Change... what) {
        return new Told(subject, within, by, action, List.of(what));
    }
}

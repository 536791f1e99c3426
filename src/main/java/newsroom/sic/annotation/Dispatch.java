package newsroom.sic.annotation;

import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hands each notice to the couriers there are, once it is certain. */
@Component
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final ObjectProvider<Courier> couriers;
    private final People people;

    Dispatch(ObjectProvider<Courier> couriers, People people) {
        this.couriers = couriers;
        this.people = people;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Notices.Given given) {
        couriers.orderedStream().forEach(courier -> carry(courier, given.notice()));
    }

    private void carry(Courier courier, NoticeView notice) {
        try {
            Person to = people.byId(notice.to());
            courier.carry(notice, to);
        } catch (RuntimeException lost) {
            LOG.warn("Notice {} was not carried", notice.id(), lost);
        }
    }
}

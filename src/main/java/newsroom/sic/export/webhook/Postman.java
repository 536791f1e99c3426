package newsroom.sic.export.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import newsroom.sic.outbound.Outbound;
import newsroom.sic.outbound.Unreached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Sends what is due, each webhook's on a thread of its own: one that keeps us waiting keeps nobody
 * else.
 */
@Component
class Postman {

    /** What is settled is shown for so long. */
    static final Duration SHOWN = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Round round;
    private final DeliveryRows rows;
    private final Outbound outbound;
    private final Clock clock;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    Postman(Round round, DeliveryRows rows, Outbound outbound, Clock clock) {
        this.round = round;
        this.rows = rows;
        this.outbound = outbound;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${sic.webhooks.every:1s}",
            initialDelayString = "${sic.webhooks.every:1s}")
    void look() {
        try {
            for (long webhook : round.due()) {
                if (underWay.add(webhook)) {
                    Thread.ofVirtual().name("webhook-" + webhook).start(() -> goTo(webhook));
                }
            }
        } catch (DataAccessException | TransactionException storeIsOutOfReach) {
            // what is due stays so
        }
    }

    private void goTo(long webhook) {
        try {
            sendAll(webhook);
        } catch (DataAccessException | TransactionException storeIsOutOfReach) {
            // tried again when the lease is over
        } finally {
            underWay.remove(webhook);
        }
    }

    /** Everything that is due for one of them, here and now. */
    void sendAll(long webhook) {
        for (Optional<Parcel> next = round.take(webhook);
                next.isPresent();
                next = round.take(webhook)) {
            send(next.get());
        }
    }

    private void send(Parcel parcel) {
        try {
            int status =
                    outbound.post(
                            outbound.address(parcel.address()),
                            parcel.body(),
                            parcel.headers(clock.instant()));
            if (status >= 200 && status < 300) {
                round.arrived(parcel, status);
            } else {
                log.warn("webhook {}: answered {}", parcel.webhookId(), status);
                round.failed(parcel, status, null, ThreadLocalRandom.current());
            }
        } catch (Unreached no) {
            log.warn("webhook {}: {}", parcel.webhookId(), no.trouble());
            round.failed(parcel, null, no.trouble(), ThreadLocalRandom.current());
        }
    }

    @Scheduled(cron = "35 40 * * * *", zone = "UTC")
    void forgetTheOld() {
        rows.forget(clock.instant().minus(SHOWN));
    }
}

package newsroom.sic.export.webhook;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.export.webhook.WebhookEvent.SentAgain;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to a webhook of late, and what became of it. */
@Service
@Transactional
public class Deliveries {

    private final DeliveryRows rows;
    private final Webhooks webhooks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(
            DeliveryRows rows, Webhooks webhooks, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.webhooks = webhooks;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Slice<DeliveryView> of(long webhookId, @Nullable String after, int limit, Person by) {
        webhooks.one(webhookId, by);
        long before = Slice.mark(after, Long.MAX_VALUE);
        return Slice.of(rows.of(webhookId, before, limit + 1), limit, DeliveryView::id);
    }

    @Transactional(readOnly = true)
    public DeliveryView one(long webhookId, long id, Person by) {
        webhooks.one(webhookId, by);
        return rows.one(webhookId, id).orElseThrow(() -> Refusal.absent("delivery"));
    }

    /** Sends it once more, and again where that fails, under the id that it has. */
    public DeliveryView again(long webhookId, long id, Person by) {
        if (webhooks.one(webhookId, by).state() != WebhookState.ON) {
            throw Refusal.byRule("export.refused.webhook-off");
        }
        DeliveryView delivery = one(webhookId, id, by);
        rows.again(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(
                new SentAgain(
                        webhookId,
                        List.of(new Change("delivery", null, delivery.messageId())),
                        by));
        return one(webhookId, id, by);
    }
}

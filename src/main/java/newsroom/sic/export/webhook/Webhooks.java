package newsroom.sic.export.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.export.webhook.WebhookEvent.SecretRotated;
import newsroom.sic.export.webhook.WebhookEvent.SwitchedOff;
import newsroom.sic.export.webhook.WebhookEvent.TestSent;
import newsroom.sic.export.webhook.WebhookEvent.WebhookChanged;
import newsroom.sic.export.webhook.WebhookEvent.WebhookMade;
import newsroom.sic.export.webhook.WebhookEvent.WebhookRemoved;
import newsroom.sic.outbound.Address;
import newsroom.sic.outbound.Outbound;
import newsroom.sic.outbound.Trouble;
import newsroom.sic.outbound.Unreached;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programs that are told, kept by admins; to everybody else there are none. */
@Service
@Transactional
public class Webhooks {

    static final int MOST = 50;

    private static final List<WebhookState> SICS_DOING =
            List.of(WebhookState.GAVE_UP, WebhookState.GONE);

    private final WebhookRepository webhooks;
    private final Outbox outbox;
    private final DeliveryRows rows;
    private final Outbound outbound;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Webhooks(
            WebhookRepository webhooks,
            Outbox outbox,
            DeliveryRows rows,
            Outbound outbound,
            ApplicationEventPublisher events,
            Clock clock) {
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.rows = rows;
        this.outbound = outbound;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes one, which is on at once.
     *
     * @param requestKey so that the same request twice makes one; its secret is told the first time
     */
    public ShownSecret make(WebhookDetails details, @Nullable String requestKey, Person by) {
        onlyAdmins(by);
        String key = Typed.optionalLine("request key", requestKey, 36);
        Optional<Webhook> same =
                Optional.ofNullable(key)
                        .flatMap(k -> webhooks.findByRequestKeyAndMadeBy(k, by.id()));
        if (same.isPresent()) {
            return new ShownSecret(same.get().view(now()), null);
        }
        if (webhooks.count() >= MOST) {
            throw Refusal.byRule("export.refused.webhook-too-many", MOST);
        }
        Secret secret = Secret.fresh();
        Webhook made =
                webhooks.saveAndFlush(new Webhook(checked(details), secret, by.id(), now(), key));
        WebhookView view = made.view(now());
        events.publishEvent(new WebhookMade(view.id(), whole(view.details(), true), by));
        return new ShownSecret(view, secret.written());
    }

    /** In the order in which they were made. */
    @Transactional(readOnly = true)
    public List<WebhookView> all(Person by) {
        onlyAdmins(by);
        return webhooks.findAllByOrderById().stream().map(one -> one.view(now())).toList();
    }

    /** How many Sic has switched off and nobody has looked at since. */
    @Transactional(readOnly = true)
    public long switchedOff() {
        return webhooks.countByStateIn(SICS_DOING);
    }

    @Transactional(readOnly = true)
    public WebhookView one(long id, Person by) {
        return find(id, by).view(now());
    }

    public WebhookView change(long id, int version, WebhookDetails to, boolean on, Person by) {
        Webhook webhook = find(id, by);
        webhook.mustStillBeAt(version);
        boolean wasOn = webhook.state() == WebhookState.ON;
        List<Change> changes = webhook.change(checked(to), on);
        if (!changes.isEmpty()) {
            webhooks.flush();
            if (on && !wasOn) {
                rows.forgetFailing(id);
            }
            events.publishEvent(new WebhookChanged(id, changes, by));
        }
        return webhook.view(now());
    }

    /** Gives it another secret; the one before signs as well for a day. */
    public ShownSecret rotate(long id, int version, Person by) {
        Webhook webhook = find(id, by);
        webhook.mustStillBeAt(version);
        Secret secret = Secret.fresh();
        webhook.rotate(secret, now());
        webhooks.flush();
        events.publishEvent(new SecretRotated(id, by));
        return new ShownSecret(webhook.view(now()), secret.written());
    }

    /** With its secret and all that was sent or waits. */
    public void remove(long id, int version, Person by) {
        Webhook webhook = find(id, by);
        webhook.mustStillBeAt(version);
        WebhookDetails details = webhook.view(now()).details();
        webhooks.delete(webhook);
        webhooks.flush();
        events.publishEvent(new WebhookRemoved(id, whole(details, false), by));
    }

    /**
     * Sends something that tells of nothing.
     *
     * @return the delivery's number
     */
    public long test(long id, Person by) {
        Webhook webhook = find(id, by);
        if (webhook.state() != WebhookState.ON) {
            throw Refusal.byRule("export.refused.webhook-off");
        }
        events.publishEvent(new TestSent(id, by));
        return outbox.test(id);
    }

    /** Sic itself gives up on it, and says so to whoever looks. */
    void giveUp(long id, WebhookState to) {
        webhooks.findById(id)
                .filter(webhook -> webhook.state() == WebhookState.ON)
                .ifPresent(webhook -> {
                    webhook.switchOff(to);
                    webhooks.flush();
                    events.publishEvent(
                            new SwitchedOff(
                                    id,
                                    List.of(
                                            new Change(
                                                    "webhook",
                                                    WebhookState.ON.word(),
                                                    to.word()))));
                });
    }

    private WebhookDetails checked(WebhookDetails details) {
        try {
            Address address = outbound.address(details.address());
            if (!address.isEncrypted() && !address.isInside()) {
                throw Refusal.ofField("address", "export.refused.webhook-in-the-clear");
            }
            return new WebhookDetails(details.name(), address.toString(), details.occasions());
        } catch (Unreached no) {
            throw Refusal.ofField(
                    "address", "export.refused.webhook-address", because(no.trouble()));
        }
    }

    private static Refusal.Word because(Trouble trouble) {
        return Refusal.Word.of(trouble);
    }

    private static List<Change> whole(WebhookDetails details, boolean made) {
        return new Change.Collector()
                .note("name", made ? null : details.name(), made ? details.name() : null)
                .note(
                        "address",
                        made ? null : Webhook.told(details.address()),
                        made ? Webhook.told(details.address()) : null)
                .note(
                        "occasions",
                        made ? null : Occasion.codes(details.occasions()),
                        made ? Occasion.codes(details.occasions()) : null)
                .changes();
    }

    private Webhook find(long id, Person by) {
        onlyAdmins(by);
        return webhooks.findById(id).orElseThrow(() -> Refusal.absent("webhook"));
    }

    static void onlyAdmins(Person by) {
        if (!by.is(Role.ADMIN)) {
            throw Refusal.absent("webhook");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
